<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>BundleView</name>
        <message>
            <source>%1 of %2 delivered</source>
            <translation>%2 ішінен %1 жеткізілді</translation>
        </message>
        <message>
            <source>%1 requires them of every group.</source>
            <translation>%1 оларды әр топтан талап етеді.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) still missing</source>
            <translation>
                <numerusform>Әлі %n өріс жетіспейді</numerusform>
                <numerusform>Әлі %n өріс жетіспейді</numerusform>
            </translation>
        </message>
        <message>
            <source>At the vendor</source>
            <translation>Жеткізушіде</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Толық</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдер</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Look at the preview, then freeze and send. From then on nothing about it changes.</source>
            <translation>Алдын ала қарап шығып, бекітіп жіберіңіз. Содан кейін пакетте ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Names of reporters never leave: the vendor sees Reporter 1, Reporter 2.</source>
            <translation>Өтініш берушілердің аты жіберілмейді: жеткізуші «Өтініш беруші 1», «Өтініш беруші 2» деп көреді.</translation>
        </message>
        <message>
            <source>No answer yet.</source>
            <translation>Әзірге жауап жоқ.</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Баптаулар…</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Ішінде не бар</translation>
        </message>
        <message>
            <source>What will leave</source>
            <translation>Не жіберіледі</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>және бұрынғы %n</numerusform>
                <numerusform>және бұрынғы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>және тағы %n файл</numerusform>
                <numerusform>және тағы %n файл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>және тағы %n топ</numerusform>
                <numerusform>және тағы %n топ</numerusform>
            </translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>басталды: %1</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>жеткізілді</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>алушы: %1</translation>
        </message>
        <message>
            <source>frozen %1</source>
            <translation>бекітілді: %1</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>күтуде</translation>
        </message>
    </context>
    <context>
        <name>BundlesPage</name>
        <message>
            <source>%1 is not what was frozen: %2</source>
            <translation>%1 бекітілген файлға сәйкес емес: %2</translation>
        </message>
        <message>
            <source>%1 is, byte for byte, what was frozen.</source>
            <translation>%1 бекітілген файлмен байтына дейін бірдей.</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) selected</source>
            <translation>
                <numerusform>%n пакет таңдалды</numerusform>
                <numerusform>%n пакет таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle is one consolidated report of the groups that you choose, for one vendor. Name your company and the vendor first.</source>
            <translation>Пакет — таңдалған топтар бойынша бір жеткізушіге арналған бір жиынтық өтініш. Алдымен компанияңыз бен жеткізушіні көрсетіңіз.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Answer the vendor</source>
            <translation>Жеткізушіге жауап беру</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Пакеттер</translation>
        </message>
        <message>
            <source>Choose groups</source>
            <translation>Топтарды таңдау</translation>
        </message>
        <message>
            <source>Choose groups that are ready and add them to a bundle: it leaves as one report.</source>
            <translation>Дайын топтарды таңдап, пакетке қосыңыз: ол бір өтініш болып жіберіледі.</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Компания және жеткізуші…</translation>
        </message>
        <message>
            <source>Every bundle is on its way or with the vendor.</source>
            <translation>Барлық пакет жолда немесе жеткізушіде.</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Жауаптарды алу</translation>
        </message>
        <message>
            <source>Fill in what is missing</source>
            <translation>Жетіспейтінін толтыру</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Сізге</translation>
        </message>
        <message>
            <source>Freeze and send</source>
            <translation>Бекітіп жіберу</translation>
        </message>
        <message>
            <source>Freeze only</source>
            <translation>Тек бекіту</translation>
        </message>
        <message>
            <source>Freeze without it</source>
            <translation>Онсыз бекіту</translation>
        </message>
        <message>
            <source>Making the preview</source>
            <translation>Алдын ала қарау дайындалуда</translation>
        </message>
        <message>
            <source>New draft of these groups</source>
            <translation>Осы топтардан жаңа шимай қағаз</translation>
        </message>
        <message>
            <source>No bundles yet</source>
            <translation>Әзірге пакет жоқ</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Сізді күтіп тұрған ештеңе жоқ</translation>
        </message>
        <message>
            <source>Open the ticket</source>
            <translation>Тапсырысты ашу</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Алдын ала қарау</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Шимай қағазды жою</translation>
        </message>
        <message>
            <source>Restore the file from a backup. Nothing was sent from it.</source>
            <translation>Файлды сақтық көшірмеден қалпына келтіріңіз. Одан ештеңе жіберілген жоқ.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Жіберу</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Қазір жіберу</translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation>Жеткізушіні баптау…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Файлды көрсету</translation>
        </message>
        <message>
            <source>Taken out of the bundle; the group stays.</source>
            <translation>Пакеттен алынды; топтың өзі қалады.</translation>
        </message>
        <message>
            <source>The draft %1 is removed; its groups stay.</source>
            <translation>%1 шимай қағазы жойылды; топтары қалады.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Verify the file</source>
            <translation>Файлды тексеру</translation>
        </message>
        <message>
            <source>Verifying the file</source>
            <translation>Файл тексерілуде</translation>
        </message>
        <message>
            <source>Where do bundles go?</source>
            <translation>Пакеттер қайда жіберіледі?</translation>
        </message>
    </context>
    <context>
        <name>CalendarDialog</name>
        <message numerus="yes">
            <source>%n day(s) added or changed</source>
            <translation>
                <numerusform>%n күн қосылды не өзгертілді</numerusform>
                <numerusform>%n күн қосылды не өзгертілді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%1 файлына %n жол жазылды</numerusform>
                <numerusform>%1 файлына %n жол жазылды</numerusform>
            </translation>
        </message>
        <message>
            <source>A contract in force keeps the calendar that it was confirmed with.</source>
            <translation>Күшіндегі шарт расталған кездегі күнтізбесін сақтайды.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Күнтізбелер</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Days of the year</source>
            <translation>Жыл күндері</translation>
        </message>
        <message>
            <source>Files of days</source>
            <translation>Күндер файлдары</translation>
        </message>
        <message>
            <source>Import days</source>
            <translation>Күндерді импорттау</translation>
        </message>
        <message>
            <source>Import days…</source>
            <translation>Күндерді импорттау…</translation>
        </message>
        <message>
            <source>Not usable: %1</source>
            <translation>Пайдалануға келмейді: %1</translation>
        </message>
        <message>
            <source>Of several rows for one date the strongest decides: your own, contract, moved day, holiday.</source>
            <translation>Бір күнге арналған бірнеше жолдан ең күштісі шешеді: сіздікі, шарт, ауыстырылған күн, мереке.</translation>
        </message>
        <message>
            <source>Of the contract in force: %1</source>
            <translation>Күшіндегі шарттікі: %1</translation>
        </message>
        <message>
            <source>Page Up and Page Down: the next date that differs</source>
            <translation>Page Up және Page Down: келесі ерекше күн</translation>
        </message>
        <message>
            <source>Save the days as CSV</source>
            <translation>Күндерді CSV етіп сақтау</translation>
        </message>
        <message>
            <source>Save the days as CSV…</source>
            <translation>Күндерді CSV етіп сақтау…</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Zone %1, version %2, days known from %3 to %4.</source>
            <translation>Уақыт белдеуі %1, нұсқасы %2, күндер %3 – %4 жылдары белгілі.</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>шешеді</translation>
        </message>
        <message>
            <source>shipped</source>
            <translation>жеткізілген</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>сіздікі</translation>
        </message>
    </context>
    <context>
        <name>CallbackDialog</name>
        <message>
            <source>Again</source>
            <translation>Қайтадан</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Қоңырау шалу</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Қайта қоңырау шалу</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>For example: sends the screenshot today</source>
            <translation>Мысалы: экран суретін бүгін жібереді</translation>
        </message>
        <message>
            <source>Nobody calls any more.</source>
            <translation>Енді қоңырау шалудың қажеті жоқ.</translation>
        </message>
        <message>
            <source>Nobody needs to call</source>
            <translation>Қоңырау қажет емес</translation>
        </message>
        <message>
            <source>Not reached, again then</source>
            <translation>Байланыс болмады, кейін</translation>
        </message>
        <message>
            <source>Open the report %1</source>
            <translation>%1 өтінішін ашу</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Байланыс болды</translation>
        </message>
        <message>
            <source>The call comes back at the time you chose.</source>
            <translation>Қоңырау таңдалған уақытта қайта шығады.</translation>
        </message>
        <message>
            <source>The call is noted.</source>
            <translation>Қоңырау жазылды.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Не айтылды</translation>
        </message>
        <message>
            <source>ext. %1</source>
            <translation>ішкі %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>байланыс болмады</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өткен</translation>
        </message>
    </context>
    <context>
        <name>ChatNoteDialog</name>
        <message numerus="yes">
            <source>%n message(s) from %1. What you leave out stays in the report, folded.</source>
            <translation>
                <numerusform>%n хабарлама, жазған: %1. Таңдалмағаны өтініште жиылып сақталады.</numerusform>
                <numerusform>%n хабарлама, жазған: %1. Таңдалмағаны өтініште жиылып сақталады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Бәрін таңдау</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Таңдауды алып тастау</translation>
        </message>
        <message>
            <source>Copy messages in WhatsApp, Telegram, Teams or Viber and paste them here.</source>
            <translation>WhatsApp, Telegram, Teams немесе Viber хабарламаларын көшіріп, осында қойыңыз.</translation>
        </message>
        <message>
            <source>Messages: Space chooses</source>
            <translation>Хабарламалар: бос орын пернесі таңдайды</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Атауы немесе БСН</translation>
        </message>
        <message>
            <source>No messages were recognised: the text becomes one report as it stands.</source>
            <translation>Хабарламалар танылмады: мәтін сол күйінде бір өтініш болады.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Paste the chat here</source>
            <translation>Чатты осында қойыңыз</translation>
        </message>
        <message>
            <source>Pasted chat</source>
            <translation>Қойылған чат</translation>
        </message>
        <message>
            <source>Space chooses a message, Ctrl+Enter takes the report in.</source>
            <translation>Бос орын хабарламаны таңдайды, Ctrl+Enter өтінішті қабылдайды.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тақырып</translation>
        </message>
        <message numerus="yes">
            <source>Take %n message(s) in</source>
            <translation>
                <numerusform>%n хабарламаны қабылдау</numerusform>
                <numerusform>%n хабарламаны қабылдау</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the text in</source>
            <translation>Мәтінді қабылдау</translation>
        </message>
        <message>
            <source>The beginning of the first message</source>
            <translation>Бірінші хабарламаның басы</translation>
        </message>
        <message>
            <source>The chat as it was copied</source>
            <translation>Чат көшірілген күйінде</translation>
        </message>
        <message>
            <source>The chat is %1 now.</source>
            <translation>Чат %1 болып қабылданды.</translation>
        </message>
    </context>
    <context>
        <name>ClockLines</name>
        <message>
            <source>due</source>
            <translation>мерзімі</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>%1 is closed: %2</source>
            <translation>%1 жабылды: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) recorded since</source>
            <translation>
                <numerusform>Содан бері %n оқиға жазылды.</numerusform>
                <numerusform>Содан бері %n оқиға жазылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>содан бері %n көрсеткіш өзгерді</numerusform>
                <numerusform>содан бері %n көрсеткіш өзгерді</numerusform>
            </translation>
        </message>
        <message>
            <source>9 of 10 within</source>
            <translation>10-нан 9-ы осы уақытта</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Айды жабу: %1</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Айды жабу</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Closing freezes the figures of this month with a hash and the end of the log that they were computed from. Nothing is locked: what is learned later changes the figures, and here you see what differs and why. A month can be closed again; each closing stays.</source>
            <translation>Жабу ай көрсеткіштерін хешпен және олар есептелген журналдың соңымен бекітеді. Ештеңе бұғатталмайды: кейін белгілі болғаны көрсеткіштерді өзгертеді, ал мұнда не өзгергені және неге екені көрінеді. Айды қайта жабуға болады; әр жабу сақталады.</translation>
        </message>
        <message>
            <source>Closing the month</source>
            <translation>Айды жабу жүріп жатыр</translation>
        </message>
        <message>
            <source>Closings of this month</source>
            <translation>Осы айдың жабылулары</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Оқиғалар</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Бекітілген</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>Log up to</source>
            <translation>Журнал дейін</translation>
        </message>
        <message>
            <source>Nothing has changed since.</source>
            <translation>Содан бері ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>The frozen figures were altered: they do not give their hash.</source>
            <translation>Бекітілген көрсеткіштер өзгертілген: хеш сәйкес емес.</translation>
        </message>
        <message>
            <source>The log is not as it was written: event #%1</source>
            <translation>Журнал жазылған күйінде емес: №%1 оқиға</translation>
        </message>
        <message>
            <source>The vendor's answers were last fetched before the month was over: fetch them and close again.</source>
            <translation>Жеткізушінің жауаптары соңғы рет ай біткенше алынған: оларды алып, қайта жабыңыз.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Тапсырыс</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Көрініс</translation>
        </message>
        <message>
            <source>What differs since the last closing</source>
            <translation>Соңғы жабудан бері не өзгерді</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>average</source>
            <translation>орташа</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>жауапсыз жабылған</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>шарт</translation>
        </message>
        <message>
            <source>created</source>
            <translation>жасалуы бойынша</translation>
        </message>
        <message>
            <source>criticality</source>
            <translation>маңыздылық деңгейі</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>нәтижесі бойынша</translation>
        </message>
        <message>
            <source>elapsed</source>
            <translation>өтті</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>сақталған</translation>
        </message>
        <message>
            <source>median</source>
            <translation>медиана</translation>
        </message>
        <message>
            <source>met</source>
            <translation>сақталған</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>бұзылған</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашық</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>үзіліс</translation>
        </message>
        <message>
            <source>target</source>
            <translation>мақсатты мерзім</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>шешім</translation>
        </message>
    </context>
    <context>
        <name>CompanySection</name>
        <message>
            <source>Company</source>
            <translation>Компания</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Байланыс тұлғасы</translation>
        </message>
        <message>
            <source>Contact's e-mail</source>
            <translation>Байланыс тұлғасының эл. поштасы</translation>
        </message>
        <message>
            <source>Enter your company's name.</source>
            <translation>Компанияңыздың атауын енгізіңіз.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Stands in every bundle, so that the vendor knows who asks.</source>
            <translation>Әр пакетте тұрады, сонда жеткізуші кім жүгінгенін біледі.</translation>
        </message>
        <message>
            <source>The check digit is right</source>
            <translation>Бақылау разряды дұрыс</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Сіздің компанияңыз</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Are these two about the same thing?</source>
            <translation>Бұл екеуі бір нәрсе туралы ма?</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>What the vendor needs: %1 of %2</source>
            <translation>Жеткізушіге қажеті: %2 ішінен %1</translation>
        </message>
    </context>
    <context>
        <name>ContractDialog</name>
        <message>
            <source>%1 cannot be used yet</source>
            <translation>%1 әзірге пайдалануға келмейді</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ұяшық</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Расталған</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Contract sheets</source>
            <translation>Шарт бланкілері</translation>
        </message>
        <message>
            <source>Contract with %1</source>
            <translation>Шарт: %1</translation>
        </message>
        <message>
            <source>Contracts in force</source>
            <translation>Күшіндегі шарттар</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>For tickets created from</source>
            <translation>Мына күннен жасалған тапсырыстарға</translation>
        </message>
        <message>
            <source>I have read these sentences: this is what was agreed</source>
            <translation>Осы сөйлемдерді оқыдым: дәл осылай келісілген</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>Күшіне енген күні</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>Күшіне енгізу</translation>
        </message>
        <message>
            <source>Read a contract sheet</source>
            <translation>Шарт бланкісін оқу</translation>
        </message>
        <message>
            <source>Read a sheet…</source>
            <translation>Бланкіні оқу…</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>Save an empty sheet</source>
            <translation>Бос бланкіні сақтау</translation>
        </message>
        <message>
            <source>Save an empty sheet…</source>
            <translation>Бос бланкіні сақтау…</translation>
        </message>
        <message>
            <source>Save as a sheet</source>
            <translation>Кесте етіп сақтау</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Кесте етіп сақтау…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сақталды: %1</translation>
        </message>
        <message>
            <source>The contract is in force.</source>
            <translation>Шарт күшіне енді.</translation>
        </message>
        <message>
            <source>The file of this contract says something else than what is in force. Nothing changes until you confirm it.</source>
            <translation>Осы шарттың файлында күшіндегіден өзгеше жазылған. Сіз растамайынша ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <source>What %1 says</source>
            <translation>%1 не дейді</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Не дұрыс емес</translation>
        </message>
        <message>
            <source>What is wrong in the sheet</source>
            <translation>Бланкіде не дұрыс емес</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Онда не айтылған</translation>
        </message>
        <message>
            <source>What it says: %1</source>
            <translation>Онда не айтылған: %1</translation>
        </message>
        <message>
            <source>What it would change</source>
            <translation>Ол нені өзгертеді</translation>
        </message>
        <message>
            <source>What the contract says</source>
            <translation>Шартта не айтылған</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>always</source>
            <translation>әрқашан</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>автоматты түрде</translation>
        </message>
        <message>
            <source>open</source>
            <translation>мерзімсіз</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Sender unknown</source>
            <translation>Жіберуші белгісіз</translation>
        </message>
        <message numerus="yes">
            <source>Show %n message(s) more</source>
            <translation>
                <numerusform>Тағы %n хабарламаны көрсету</numerusform>
                <numerusform>Тағы %n хабарламаны көрсету</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Есепті көшіру</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Бірдеңе дұрыс болмады</translation>
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation>Бағдарламада қате болды</translation>
        </message>
        <message>
            <source>What is stored is safe. Copy the report below and send it to support; it holds no personal data. You can go on, or close the window and start again.</source>
            <translation>Сақталғанның бәрі орнында. Төмендегі есепті көшіріп, қолдау қызметіне жіберіңіз; онда дербес деректер жоқ. Жұмысты жалғастыруға немесе терезені жауып, қайта іске қосуға болады.</translation>
        </message>
    </context>
    <context>
        <name>CriticalityButton</name>
        <message>
            <source>Criticality: %1</source>
            <translation>Маңыздылық деңгейі: %1</translation>
        </message>
    </context>
    <context>
        <name>DeedRow</name>
        <message>
            <source>More: %1</source>
            <translation>Тағы: %1</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message numerus="yes">
            <source>%n clock(s) would differ</source>
            <translation>
                <numerusform>%n есеп өзгереді</numerusform>
                <numerusform>%n есеп өзгереді</numerusform>
            </translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Қазір сақталған</translation>
        </message>
        <message>
            <source>Kept then</source>
            <translation>Онда сақталар еді</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Сақталған</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Бұзылған</translation>
        </message>
        <message>
            <source>No clock would differ.</source>
            <translation>Бірде-бір есеп өзгермейді.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Онда</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Тапсырыс</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Totals before and after</source>
            <translation>Бұрынғы және кейінгі қорытынды</translation>
        </message>
        <message>
            <source>What would differ</source>
            <translation>Не өзгереді</translation>
        </message>
    </context>
    <context>
        <name>DisputeDialog</name>
        <message numerus="yes">
            <source>%n differ(s)</source>
            <translation>
                <numerusform>%n айырмашылық</numerusform>
                <numerusform>%n айырмашылық</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) compared</source>
            <translation>
                <numerusform>%n көрсеткіш салыстырылды</numerusform>
                <numerusform>%n көрсеткіш салыстырылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the table cannot be compared</source>
            <translation>
                <numerusform>Кестенің %n жолын салыстыру мүмкін емес</numerusform>
                <numerusform>Кестенің %n жолын салыстыру мүмкін емес</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the table (.xlsx, .csv) in which the vendor says how long each ticket took. You see only what differs, and why.</source>
            <translation>Жеткізуші әр тапсырыстың уақытын көрсеткен кестені (.xlsx, .csv) таңдаңыз. Тек айырмашылықтар мен олардың себептерін көресіз.</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>Кестені таңдау…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Compare with the vendor's table</source>
            <translation>Жеткізушінің кестесімен салыстыру</translation>
        </message>
        <message>
            <source>Save as a sheet</source>
            <translation>Кесте етіп сақтау</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Кесте етіп сақтау…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сақталды: %1</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Кестелер</translation>
        </message>
        <message>
            <source>The vendor's figures and ours</source>
            <translation>Жеткізушінің және біздің көрсеткіштер</translation>
        </message>
        <message>
            <source>The vendor's table</source>
            <translation>Жеткізушінің кестесі</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Айырмашылықтар</translation>
        </message>
        <message>
            <source>none differs</source>
            <translation>айырмашылық жоқ</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
    </context>
    <context>
        <name>EvidenceStrip</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файл</numerusform>
            </translation>
        </message>
        <message>
            <source>Save file</source>
            <translation>Файлды сақтау</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Сақталды: %1.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Browse…</source>
            <translation>Шолу…</translation>
        </message>
        <message>
            <source>Choose at least one file.</source>
            <translation>Кемінде бір файл таңдаңыз.</translation>
        </message>
        <message>
            <source>Excel workbook: figures with live formulas, all tickets</source>
            <translation>Excel кітабы: тірі формулалары бар көрсеткіштер, барлық тапсырыс</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорттау</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Экспорттау: %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Бума</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>PDF: a page for a manager, then the tables</source>
            <translation>PDF: басшыға арналған бет, одан кейін кестелер</translation>
        </message>
    </context>
    <context>
        <name>FolderSection</name>
        <message>
            <source>%Y, %m and %d stand for the day's year, month and day; * for anything.</source>
            <translation>%Y, %m және %d – сол күннің жылы, айы және күні, * – кез келген таңбалар.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Шолу…</translation>
        </message>
        <message>
            <source>Check against “%1”</source>
            <translation>«%1» пішімі бойынша тексеру</translation>
        </message>
        <message>
            <source>Choose the days on which the file is expected.</source>
            <translation>Файл күтілетін күндерді таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the folder.</source>
            <translation>Қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Ең кеш уақыты</translation>
        </message>
        <message>
            <source>Expected file</source>
            <translation>Күтілетін файл</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>Бақыланатын қалта</translation>
        </message>
        <message>
            <source>Looked into every minute while the window is open; each complete file is taken once.</source>
            <translation>Терезе ашық кезде минут сайын қаралады; әр дайын файл бір рет алынады.</translation>
        </message>
        <message>
            <source>May be late by</source>
            <translation>Рұқсат етілген кешігу</translation>
        </message>
        <message>
            <source>Move what was dealt with to the folder “taken” inside</source>
            <translation>Өңделгенін ішіндегі «taken» қалтасына жылжыту</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Жаңа қалта…</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Күндері</translation>
        </message>
        <message>
            <source>Say which file is expected.</source>
            <translation>Қай файл күтілетінін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Take reports in</source>
            <translation>Өтініштерді қабылдау</translation>
        </message>
        <message>
            <source>Tell me when a file is missing</source>
            <translation>Файл келмесе, хабарлау</translation>
        </message>
        <message>
            <source>There is no such folder: %1</source>
            <translation>Мұндай қалта жоқ: %1</translation>
        </message>
        <message>
            <source>Watched folders</source>
            <translation>Бақыланатын қалталар</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Which files</source>
            <translation>Қай файлдар</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, kept as they are</source>
            <translation>
                <numerusform>және тағы %n, өзгеріссіз</numerusform>
                <numerusform>және тағы %n, өзгеріссіз</numerusform>
            </translation>
        </message>
        <message>
            <source>min</source>
            <translation>мин</translation>
        </message>
    </context>
    <context>
        <name>FormAnswersView</name>
        <message>
            <source>Answers of the form</source>
            <translation>Форма жауаптары</translation>
        </message>
        <message>
            <source>happened %1</source>
            <translation>болған уақыты: %1</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>шұғыл</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>міндетті емес</translation>
        </message>
    </context>
    <context>
        <name>FormFiles</name>
        <message>
            <source>Choose files</source>
            <translation>Файлдарды таңдау</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Файлдарды таңдау…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 файлын алып тастау</translation>
        </message>
        <message>
            <source>or paste a screenshot with Ctrl+V, or drop files here</source>
            <translation>немесе экран суретін Ctrl+V арқылы қойыңыз, не файлдарды осында сүйреңіз</translation>
        </message>
        <message>
            <source>screenshot</source>
            <translation>экран суреті</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>Complete</source>
            <translation>Толық</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 ашу</translation>
        </message>
        <message>
            <source>Take %1 out</source>
            <translation>%1 алып тастау</translation>
        </message>
    </context>
    <context>
        <name>GroupPicker</name>
        <message>
            <source>Choose a group</source>
            <translation>Топты таңдаңыз</translation>
        </message>
        <message>
            <source>Choose other words, or make a new group of the reports instead.</source>
            <translation>Басқа сөз теріңіз немесе өтініштерден жаңа топ жасаңыз.</translation>
        </message>
        <message>
            <source>No such group</source>
            <translation>Мұндай топ жоқ</translation>
        </message>
        <message>
            <source>Title or number of the group</source>
            <translation>Топтың атауы немесе нөмірі</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Description</source>
            <translation>Сипаттамасы</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Анықтамалықта жоқ</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Ұсынылады: %1</translation>
        </message>
        <message>
            <source>Reports of this group</source>
            <translation>Осы топтың өтініштері</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Жіберуші белгісіз</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Қалаған нәтиже</translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve</source>
            <translation>Жеткізушіден не сұралады</translation>
        </message>
        <message>
            <source>What was done, what happened, since when</source>
            <translation>Не істелді, не болды, қашаннан бері</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>%1: now in %2.</source>
            <translation>%1: енді %2 ішінде.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) in the bundle %1.</source>
            <translation>
                <numerusform>%1 пакетінде енді %n топ бар.</numerusform>
                <numerusform>%1 пакетінде енді %n топ бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) selected</source>
            <translation>
                <numerusform>%n топ таңдалды</numerusform>
                <numerusform>%n топ таңдалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) selected</source>
            <translation>
                <numerusform>%n жұп таңдалды</numerusform>
                <numerusform>%n жұп таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle goes to one vendor; tell where that is and what the vendor wants in it.</source>
            <translation>Пакет бір жеткізушіге жіберіледі; қайда екенін және жеткізуші онда нені көргісі келетінін көрсетіңіз.</translation>
        </message>
        <message>
            <source>A group holds reports with one suspected cause, so that the vendor hears of it once. Look for duplicates among your reports, or make a group in the inbox.</source>
            <translation>Топта болжамды себебі бір өтініштер жиналады, сонда жеткізуші ол туралы бір-ақ рет біледі. Өтініштер арасынан телнұсқаларды іздеңіз немесе кіріс өтініштерден топ жасаңыз.</translation>
        </message>
        <message>
            <source>Add to bundle</source>
            <translation>Пакетке қосу</translation>
        </message>
        <message>
            <source>Choose one to compare it.</source>
            <translation>Салыстыру үшін біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Компания және жеткізуші…</translation>
        </message>
        <message>
            <source>Confirm pairs that look alike, or make a group in the inbox.</source>
            <translation>Ұқсас жұптарды растаңыз немесе кіріс өтініштерден топ жасаңыз.</translation>
        </message>
        <message>
            <source>Every pair that looked alike is decided. New reports bring new ones.</source>
            <translation>Барлық ұқсас жұп бойынша шешім қабылданды. Жаңа өтініштермен жаңалары келеді.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation>Телнұсқаларды іздеу</translation>
        </message>
        <message numerus="yes">
            <source>Merge %n groups</source>
            <translation>
                <numerusform>%n топты біріктіру</numerusform>
                <numerusform>%n топты біріктіру</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge them into one group, or put all of them into the bundle.</source>
            <translation>Оларды бір топқа біріктіріңіз немесе барлығын пакетке қосыңыз.</translation>
        </message>
        <message>
            <source>Name the vendor first.</source>
            <translation>Алдымен жеткізушіні көрсетіңіз.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Әзірге топ жоқ</translation>
        </message>
        <message>
            <source>No open groups</source>
            <translation>Ашық топ жоқ</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Телнұсқа емес</translation>
        </message>
        <message>
            <source>Nothing to confirm</source>
            <translation>Растайтын ештеңе жоқ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 ашу</translation>
        </message>
        <message>
            <source>Open bundle</source>
            <translation>Пакетті ашу</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Ашық топтар</translation>
        </message>
        <message>
            <source>Pairs to confirm</source>
            <translation>Растайтын жұптар</translation>
        </message>
        <message>
            <source>Same: group both</source>
            <translation>Бір нәрсе: бір топқа</translation>
        </message>
        <message>
            <source>Same: join %1</source>
            <translation>Бір нәрсе: %1 тобына</translation>
        </message>
        <message>
            <source>Set “%1”</source>
            <translation>«%1» деп орнату</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Өткізіп жіберу</translation>
        </message>
        <message numerus="yes">
            <source>Split off %n report(s)</source>
            <translation>
                <numerusform>%n өтінішті бөлу</numerusform>
                <numerusform>%n өтінішті бөлу</numerusform>
            </translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>Растауға</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Болдырмау: %1</translation>
        </message>
    </context>
    <context>
        <name>GuidedForm</name>
        <message numerus="yes">
            <source>%n field(s) need your eyes</source>
            <translation>
                <numerusform>%n өрісті тексеріңіз</numerusform>
                <numerusform>%n өрісті тексеріңіз</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Форманы тазарту</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Every topic file is damaged.</source>
            <translation>Барлық тақырып файлы бүлінген.</translation>
        </message>
        <message>
            <source>It came by</source>
            <translation>Қалай келді:</translation>
        </message>
        <message>
            <source>New report by form</source>
            <translation>Форма бойынша жаңа өтініш</translation>
        </message>
        <message>
            <source>No such topic</source>
            <translation>Мұндай тақырып жоқ</translation>
        </message>
        <message>
            <source>No topics</source>
            <translation>Тақырып жоқ</translation>
        </message>
        <message>
            <source>R-%1 is saved.</source>
            <translation>R-%1 сақталды.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Өтінішті сақтау</translation>
        </message>
        <message>
            <source>Saving the report</source>
            <translation>Өтініш сақталуда</translation>
        </message>
        <message>
            <source>Search the topics</source>
            <translation>Тақырыптардан іздеу</translation>
        </message>
        <message>
            <source>This topic has no place for files yet: answer what is asked first.</source>
            <translation>Бұл тақырыпта әзірге файл орны жоқ: алдымен сұрақтарға жауап беріңіз.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тақырыптар</translation>
        </message>
        <message>
            <source>Try other words.</source>
            <translation>Басқа сөздерді қолданып көріңіз.</translation>
        </message>
        <message>
            <source>What is typed stays until it is saved or cleared.</source>
            <translation>Терілгені форма сақталғанша немесе тазартылғанша тұрады.</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>шұғыл</translation>
        </message>
    </context>
    <context>
        <name>IinLine</name>
        <message>
            <source>Hide</source>
            <translation>Жасыру</translation>
        </message>
        <message>
            <source>Hide the IIN</source>
            <translation>ЖСН-ді жасыру</translation>
        </message>
        <message>
            <source>Show the IIN in full</source>
            <translation>ЖСН-ді толық көрсету</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Көрсету…</translation>
        </message>
    </context>
    <context>
        <name>ImportResultDialog</name>
        <message>
            <source>%1 The rows below were left out or only partly used; correct them and import the table again.</source>
            <translation>%1 Төмендегі жолдар алынбады немесе жартылай алынды: түзетіп, кестені қайта жүктеңіз.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) need your eyes</source>
            <translation>
                <numerusform>%n жолды тексеріңіз</numerusform>
                <numerusform>%n жолды тексеріңіз</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>InboxOffers</name>
        <message>
            <source>A report of its own</source>
            <translation>Бөлек өтініш</translation>
        </message>
        <message>
            <source>Add to group…</source>
            <translation>Топқа қосу…</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматты</translation>
        </message>
        <message>
            <source>Automatic, always from this sender</source>
            <translation>Бұл жіберушіден әрқашан автоматты</translation>
        </message>
        <message>
            <source>Belongs to…</source>
            <translation>Мынаған жатады…</translation>
        </message>
        <message>
            <source>Group both</source>
            <translation>Екеуін біріктіру</translation>
        </message>
        <message>
            <source>Join %1</source>
            <translation>%1 тобына қосу</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Жаңа топ</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Телнұсқа емес</translation>
        </message>
        <message>
            <source>Not automatic</source>
            <translation>Автоматты емес</translation>
        </message>
        <message>
            <source>Not automatic, never from this sender</source>
            <translation>Бұл жіберушіден ешқашан</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 ашу</translation>
        </message>
        <message>
            <source>Organisation…</source>
            <translation>Ұйым…</translation>
        </message>
        <message>
            <source>Take out of %1</source>
            <translation>%1 тобынан алып тастау</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>%n өтініш таңдалды</numerusform>
                <numerusform>%n өтініш таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматты</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Іздеуді тазалау</translation>
        </message>
        <message>
            <source>Every report is in a group. See what the groups still need.</source>
            <translation>Барлық өтініш топтарда. Топтарға тағы не керегін қараңыз.</translation>
        </message>
        <message>
            <source>Import what your staff wrote: mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. You can also drop files anywhere onto this window.</source>
            <translation>Қызметкерлер жазғанды импорттаңыз: хаттар (.eml, .msg, .mbox), олардың бумасы немесе электрондық кесте. Файлдарды осы терезеге сүйреп әкелуге де болады.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорттау…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Кіріс</translation>
        </message>
        <message>
            <source>No automatic mails</source>
            <translation>Автоматты хаттар жоқ</translation>
        </message>
        <message>
            <source>No report has words that begin like “%1”.</source>
            <translation>«%1» деп басталатын сөзі бар өтініш жоқ.</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>Әзірге өтініш жоқ</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Күтіп тұрған ештеңе жоқ</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Топтарды ашу</translation>
        </message>
        <message>
            <source>Out-of-office answers, undelivered mail and newsletters lie here, apart from what people write.</source>
            <translation>Мұнда автожауаптар, жеткізілмеген хаттар мен таратылымдар адамдар жазғаннан бөлек жатады.</translation>
        </message>
        <message>
            <source>Put them into one new group, or add all of them to a group that exists.</source>
            <translation>Оларды бір жаңа топқа жинаңыз немесе барлығын бар топқа қосыңыз.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Search subject, text and sender</source>
            <translation>Тақырып, мәтін және жіберуші бойынша іздеу</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күтуде</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) written to %1.</source>
            <translation>
                <numerusform>%1 файлына %n жазба сақталды.</numerusform>
                <numerusform>%1 файлына %n жазба сақталды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), each exactly as it was written.</source>
            <translation>
                <numerusform>%n жазба, енгізілген күйінде өзгеріссіз.</numerusform>
                <numerusform>%n жазба, әрқайсысы енгізілген күйінде өзгеріссіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Each time an IIN is shown in full or leaves with a bundle, it is noted here and cannot be removed.</source>
            <translation>ЖСН толық көрсетілген немесе пакетпен жіберілген әр жағдай осында жазылады, оны жою мүмкін емес.</translation>
        </message>
        <message>
            <source>Entry %1 is not as it was written. Keep this profile as it is and tell your data protection officer.</source>
            <translation>%1-жазба енгізілген күйінде емес. Бұл профильде ештеңені өзгертпей, дербес деректерді қорғауға жауапты адамға хабарлаңыз.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSV ретінде сақтау…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Журналды сақтау</translation>
        </message>
        <message>
            <source>Ledger of personal data</source>
            <translation>Дербес деректер журналы</translation>
        </message>
        <message>
            <source>No IIN was shown or sent</source>
            <translation>ЖСН көрсетілмеді және жіберілмеді</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>Bundle</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Мақсаты</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Жеткізуші</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Whose IIN</source>
            <translation>Кімнің ЖСН-і</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Counted beyond the target</source>
            <translation>Мақсатты мерзімнен тыс</translation>
        </message>
    </context>
    <context>
        <name>LikenessCard</name>
        <message>
            <source>Looks like %1 · %2</source>
            <translation>%1 тобына ұқсайды · %2</translation>
        </message>
        <message>
            <source>Looks like the report %1</source>
            <translation>%1 өтінішіне ұқсайды</translation>
        </message>
    </context>
    <context>
        <name>MailboxSection</name>
        <message numerus="yes">
            <source>%n folder(s) to choose from.</source>
            <translation>
                <numerusform>Таңдауға %n қалта бар.</numerusform>
                <numerusform>Таңдауға %n қалта бар.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) in the folder,</source>
            <translation>
                <numerusform>Қалтада %n хат,</numerusform>
                <numerusform>Қалтада %n хат,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to take.</source>
            <translation>
                <numerusform>қабылданатыны %n.</numerusform>
                <numerusform>қабылданатыны %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were taken by another installation.</source>
            <translation>
                <numerusform>%n хатты басқа орнатылым қабылдаған.</numerusform>
                <numerusform>%n хатты басқа орнатылым қабылдаған.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address or user name</source>
            <translation>Мекенжай не пайдаланушы аты</translation>
        </message>
        <message>
            <source>Asking the server for its folders…</source>
            <translation>Серверден қалталар тізімі сұралуда…</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Шифрлау</translation>
        </message>
        <message>
            <source>Enter the address or the user name of the mailbox.</source>
            <translation>Жәшіктің мекенжайын не пайдаланушы атын енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Сервер атауын енгізіңіз.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Қалталар…</translation>
        </message>
        <message>
            <source>It is watched; last looked at: %1</source>
            <translation>Бақылауда; соңғы тексеру: %1</translation>
        </message>
        <message>
            <source>It works.</source>
            <translation>Жұмыс істейді.</translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Кілттер қоймасында сақтаулы; ауыстыру үшін теріңіз</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Пошта жәшігі</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Пошта жәшіктері</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Қайда жылжыту</translation>
        </message>
        <message>
            <source>Move to the folder</source>
            <translation>Қалтаға жылжыту</translation>
        </message>
        <message>
            <source>New mailbox…</source>
            <translation>Жаңа жәшік…</translation>
        </message>
        <message>
            <source>New mails become reports by themselves. Nothing is deleted on the server, nothing is marked read.</source>
            <translation>Жаңа хаттар өздігінен өтінішке айналады. Серверде ештеңе өшірілмейді, оқылды деп белгіленбейді.</translation>
        </message>
        <message>
            <source>New mails come at once.</source>
            <translation>Жаңа хаттар бірден келеді.</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Жоқ (тек осы компьютердегі сервер үшін)</translation>
        </message>
        <message>
            <source>Often an app password from the provider's settings</source>
            <translation>Көбіне пошта баптауындағы қолданба құпиясөзі керек</translation>
        </message>
        <message>
            <source>Only mails from</source>
            <translation>Тек мына күннен бергі хаттар</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>SSL/TLS, encrypted from the start</source>
            <translation>SSL/TLS, басынан бастап шифрланады</translation>
        </message>
        <message>
            <source>STARTTLS, encrypted before signing in</source>
            <translation>STARTTLS, кіруге дейін шифрланады</translation>
        </message>
        <message>
            <source>Server (IMAP)</source>
            <translation>Сервер (IMAP)</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Кіру…</translation>
        </message>
        <message>
            <source>Stay there and get a mark</source>
            <translation>Орнында қалып, белгі алады</translation>
        </message>
        <message>
            <source>Taken mails</source>
            <translation>Қабылданған хаттар</translation>
        </message>
        <message>
            <source>Taken mails get a mark that other mail programs do not show.</source>
            <translation>Қабылданған хаттар басқа пошта бағдарламалары көрсетпейтін белгі алады.</translation>
        </message>
        <message>
            <source>Taken mails move to the folder.</source>
            <translation>Қабылданған хаттар қалтаға жылжытылады.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>The server lets us mark nothing; what was taken is remembered here.</source>
            <translation>Сервер белгі қоюға бермейді; қабылданғаны осында есте сақталады.</translation>
        </message>
        <message>
            <source>We look every minute.</source>
            <translation>Минут сайын тексереміз.</translation>
        </message>
        <message>
            <source>the usual one (%1)</source>
            <translation>әдеттегі (%1)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Appearance</source>
            <translation>Сыртқы түрі</translation>
        </message>
        <message>
            <source>By form…</source>
            <translation>Форма бойынша…</translation>
        </message>
        <message>
            <source>Check stock…</source>
            <translation>Қалдықтарды тексеру…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Ұйымдарды импорттау…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Мәзір</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Жаңа өтініш</translation>
        </message>
        <message>
            <source>Pasted chat…</source>
            <translation>Қойылған чат…</translation>
        </message>
        <message>
            <source>Phone note…</source>
            <translation>Қоңырау жазбасы…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Жаңарту</translation>
        </message>
        <message>
            <source>Save the form for staff…</source>
            <translation>Қызметкерлерге арналған форманы сақтау…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Баптаулар…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>%1 is missing</source>
            <translation>Жетіспейді: %1</translation>
        </message>
        <message>
            <source>Open the group</source>
            <translation>Топты ашу</translation>
        </message>
        <message>
            <source>Save (Ctrl+Enter)</source>
            <translation>Сақтау (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Use %1 %2 (%3)</source>
            <translation>%1 %2 алу (%3)</translation>
        </message>
    </context>
    <context>
        <name>OrganisationEditor</name>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Correct the organisation</source>
            <translation>Ұйымды түзету</translation>
        </message>
        <message>
            <source>Mail domain</source>
            <translation>Пошта домені</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Жаңа ұйым</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Қысқаша атауы</translation>
        </message>
    </context>
    <context>
        <name>OrganisationLine</name>
        <message>
            <source>A right number, but not in the directory</source>
            <translation>Нөмір дұрыс, бірақ анықтамалықта жоқ</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPicker</name>
        <message>
            <source>Check the number, or import the directory of organisations.</source>
            <translation>Нөмірді тексеріңіз немесе ұйымдар анықтамалығын импорттаңыз.</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Ұйымдарды импорттау…</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Атауы немесе БСН</translation>
        </message>
        <message>
            <source>No such organisation</source>
            <translation>Мұндай ұйым жоқ</translation>
        </message>
        <message>
            <source>Which organisation is it?</source>
            <translation>Бұл қай ұйым?</translation>
        </message>
    </context>
    <context>
        <name>OrganisationView</name>
        <message>
            <source>Departments</source>
            <translation>Бөлімдер</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Соңғы өтініштер</translation>
        </message>
        <message>
            <source>No reports from here yet</source>
            <translation>Бұл жерден әзірге өтініш жоқ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Алаңдар</translation>
        </message>
        <message>
            <source>Writes from @%1</source>
            <translation>@%1 поштасынан жазады</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationsPage</name>
        <message>
            <source>%1 is removed from the directory; reports and the ledger stay.</source>
            <translation>%1 анықтамалықтан алынды; өтініштер мен журнал қалады.</translation>
        </message>
        <message>
            <source>All its people</source>
            <translation>Барлық адамдары</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Іздеуді тазарту</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Import a table with BIN and name, or add one by hand.</source>
            <translation>БСН мен атауы бар кестені жүктеңіз немесе ұйымды қолмен қосыңыз.</translation>
        </message>
        <message>
            <source>Import a table with names, mail addresses and organisations; IINs in it are encrypted.</source>
            <translation>Аты-жөні, пошта мекенжайы және ұйымы бар кестені жүктеңіз; ондағы ЖСН шифрланады.</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Ұйымдарды жүктеу…</translation>
        </message>
        <message>
            <source>Import people…</source>
            <translation>Адамдарды жүктеу…</translation>
        </message>
        <message>
            <source>Import the list of organisations with their BIN, then the list of people. Reports find their organisation by it, and wrong numbers get the nearest right one offered.</source>
            <translation>БСН көрсетілген ұйымдар тізімін, сосын адамдар тізімін жүктеңіз. Өтініштер ұйымын солар арқылы табады, ал қате нөмірге ең жақын дұрысы ұсынылады.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Жүктеу…</translation>
        </message>
        <message>
            <source>Ledger…</source>
            <translation>Журнал…</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Атауы немесе БСН</translation>
        </message>
        <message>
            <source>Name, phone, mail, position or IIN</source>
            <translation>Аты-жөні, телефон, пошта, лауазым немесе ЖСН</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Жаңа ұйым</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>Әзірге ұйым жоқ</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>Әзірге адам жоқ</translation>
        </message>
        <message>
            <source>No such organisation</source>
            <translation>Мұндай ұйым жоқ</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Ешкім табылмады</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Ұйымдар</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>The beginnings of words are enough, in Cyrillic or Latin letters.</source>
            <translation>Сөздердің басы жеткілікті, кириллицамен немесе латын әріптерімен.</translation>
        </message>
        <message>
            <source>Whose reports are these?</source>
            <translation>Бұл кімнің өтініштері?</translation>
        </message>
    </context>
    <context>
        <name>OutgoingSection</name>
        <message>
            <source>Confirm each report by mail, with its number</source>
            <translation>Әр өтінішті нөмірі көрсетілген хатпен растау</translation>
        </message>
        <message>
            <source>Empty where the server wants none</source>
            <translation>Сервер талап етпесе, бос қалдырыңыз</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Шифрлау</translation>
        </message>
        <message>
            <source>Enter the address that mail is sent from.</source>
            <translation>Пошта жіберілетін мекенжайды енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Сервер атауын енгізіңіз.</translation>
        </message>
        <message>
            <source>From the address</source>
            <translation>Жіберуші мекенжай</translation>
        </message>
        <message>
            <source>It works: the server lets us send.</source>
            <translation>Жұмыс істейді: сервер жіберуге рұқсат береді.</translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Кілттер қоймасында сақтаулы; ауыстыру үшін теріңіз</translation>
        </message>
        <message>
            <source>Machines, mailing lists and answers get none, and nobody gets more than five a day.</source>
            <translation>Автоматтарға, таратылымдарға және жауаптарға жіберілмейді; бір адресатқа күніне бестен артық емес.</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Жіберуші аты</translation>
        </message>
        <message>
            <source>Needed for receipts. Without a server nothing is sent by mail.</source>
            <translation>Растаулар үшін керек. Серверсіз поштамен ештеңе жіберілмейді.</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Жоқ (тек осы компьютердегі сервер үшін)</translation>
        </message>
        <message>
            <source>Outgoing mail</source>
            <translation>Шығыс пошта</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Растаулар</translation>
        </message>
        <message>
            <source>SSL/TLS, encrypted from the start</source>
            <translation>SSL/TLS, басынан бастап шифрланады</translation>
        </message>
        <message>
            <source>STARTTLS, encrypted before signing in</source>
            <translation>STARTTLS, кіруге дейін шифрланады</translation>
        </message>
        <message>
            <source>Server (SMTP)</source>
            <translation>Сервер (SMTP)</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Кіру…</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Пайдаланушы аты</translation>
        </message>
        <message>
            <source>the usual one (%1)</source>
            <translation>әдеттегі (%1)</translation>
        </message>
    </context>
    <context>
        <name>PersonEditor</name>
        <message>
            <source>%1 is stored; empty keeps it</source>
            <translation>%1 сақталған; бос қалса, сол күйі тұрады</translation>
        </message>
        <message>
            <source>Correct the person</source>
            <translation>Адамның деректерін түзету</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Атауы немесе БСН</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Алаң</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>БСН %1 анықтамалықта жоқ</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Соңғы өтініштер</translation>
        </message>
        <message>
            <source>No reports from this person yet</source>
            <translation>Бұл адамнан әзірге өтініш жоқ</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation>Ұйым белгісіз</translation>
        </message>
    </context>
    <context>
        <name>PhoneNoteDialog</name>
        <message>
            <source>%1 is written down.</source>
            <translation>Жазылды: %1.</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Қайта қоңырау шалу</translation>
        </message>
        <message>
            <source>Call by</source>
            <translation>Қоңырау мерзімі</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Қоңырау шалушы</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Қолжетімді уақыты</translation>
        </message>
        <message>
            <source>Can be reached from</source>
            <translation>Қолжетімді, бастап</translation>
        </message>
        <message>
            <source>Can be reached on</source>
            <translation>Қолжетімді күні</translation>
        </message>
        <message>
            <source>Can be reached until</source>
            <translation>Қолжетімді, дейін</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Маңыздылық деңгейі</translation>
        </message>
        <message>
            <source>For example 8 701 222 33 44</source>
            <translation>Мысалы, 8 701 222 33 44</translation>
        </message>
        <message>
            <source>Name of the caller</source>
            <translation>Қоңырау шалушының аты</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Атауы немесе БСН</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Айтылмаған</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмір</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Phone note</source>
            <translation>Қоңырау жазбасы</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>The call is due before the window begins.</source>
            <translation>Қоңырау мерзімі адам қолжетімді болғаннан бұрын.</translation>
        </message>
        <message>
            <source>The callback is in the queue.</source>
            <translation>Кері қоңырау кезекте.</translation>
        </message>
        <message>
            <source>The window ends before it begins.</source>
            <translation>Қолжетімді уақыт басталмай тұрып аяқталады.</translation>
        </message>
        <message>
            <source>What happened, where, since when. Enter saves, Shift+Enter begins a line.</source>
            <translation>Не болды, қайда, қашаннан бері. Enter сақтайды, Shift+Enter жаңа жол бастайды.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Не айтылды</translation>
        </message>
        <message>
            <source>Whom to call? Write the number.</source>
            <translation>Кімге қоңырау шалу керек? Нөмірін жазыңыз.</translation>
        </message>
        <message>
            <source>Write what the caller said.</source>
            <translation>Қоңырау шалушы не айтқанын жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>PurposeDialog</name>
        <message>
            <source>%1. Your name, the time and this purpose go into the ledger.</source>
            <translation>%1. Атыңыз, уақыт және осы мақсат журналға жазылады.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>For example: access request for the portal</source>
            <translation>Мысалы: порталға қолжетімділік сұрауы</translation>
        </message>
        <message>
            <source>Show for 30 seconds</source>
            <translation>30 секундқа көрсету</translation>
        </message>
        <message>
            <source>What is the IIN needed for?</source>
            <translation>ЖСН не үшін керек?</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>For example: 40 users cannot sign documents today</source>
            <translation>Мысалы: бүгін 40 пайдаланушы құжатқа қол қоя алмайды</translation>
        </message>
        <message>
            <source>Set criticality</source>
            <translation>Маңыздылық деңгейін орнату</translation>
        </message>
        <message>
            <source>The reason stands in the bundle, where the vendor reads it.</source>
            <translation>Себебі пакетте тұрады, оны жеткізуші оқиды.</translation>
        </message>
        <message>
            <source>Why is the criticality “%1”?</source>
            <translation>Маңыздылық деңгейі неге «%1»?</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>A stretch of time does not count</source>
            <translation>Уақыт аралығы есептелмейді</translation>
        </message>
        <message>
            <source>All clocks of this item end; what was not decided by then counts nowhere.</source>
            <translation>Осы тармақтың барлық есебі аяқталады; сол сәтке дейін шешілмегені еш жерде есептелмейді.</translation>
        </message>
        <message>
            <source>Another criticality</source>
            <translation>Басқа маңыздылық деңгейі</translation>
        </message>
        <message>
            <source>Another due time was agreed</source>
            <translation>Басқа мерзім келісілді</translation>
        </message>
        <message>
            <source>Another support line has it</source>
            <translation>Басқа қолдау желісіне берілді</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Changes no clock; shows how long each line had it.</source>
            <translation>Есептерді өзгертпейді; әр желіде қанша болғанын көрсетеді.</translation>
        </message>
        <message>
            <source>Changes no figure.</source>
            <translation>Көрсеткіштерді өзгертпейді.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Counts as the vendor's answer from the moment when it was given.</source>
            <translation>Берілген сәтінен бастап жеткізушінің жауабы болып саналады.</translation>
        </message>
        <message>
            <source>Criticality from then on</source>
            <translation>Осы сәттен маңыздылық деңгейі</translation>
        </message>
        <message>
            <source>For example: call at 10:12 from +7 727 …, letter No. 14</source>
            <translation>Мысалы: 10:12-де +7 727 … нөмірінен қоңырау, № 14 хат</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>From what it is known</source>
            <translation>Қайдан белгілі</translation>
        </message>
        <message>
            <source>How it can be shown</source>
            <translation>Қалай дәлелдеуге болады</translation>
        </message>
        <message>
            <source>It is added to the log and never deleted. What was wrong is taken back by another event.</source>
            <translation>Журналға қосылады және ешқашан өшірілмейді. Қате басқа оқиғамен қайтарылады.</translation>
        </message>
        <message>
            <source>It was called off</source>
            <translation>Тапсырыс қайтарып алынды</translation>
        </message>
        <message>
            <source>No clock of this item counts in that time, for example during agreed works.</source>
            <translation>Бұл уақытта тармақтың ешбір есебі жүрмейді, мысалы келісілген жұмыстар кезінде.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Now due</source>
            <translation>Жаңа мерзім</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>Не болғанын жазу</translation>
        </message>
        <message>
            <source>Replaces the target of that clock. What was missed before stays missed.</source>
            <translation>Осы есептің мақсатты мерзімін алмастырады. Бұрын бұзылғаны бұзылған күйінде қалады.</translation>
        </message>
        <message>
            <source>Support line</source>
            <translation>Қолдау желісі</translation>
        </message>
        <message>
            <source>The target of that criticality holds from then on; what has elapsed stays.</source>
            <translation>Осы сәттен сол деңгейдің мақсатты мерзімі қолданылады; өткен уақыт сақталады.</translation>
        </message>
        <message>
            <source>The vendor answered by phone or letter</source>
            <translation>Жеткізуші телефонмен не хатпен жауап берді</translation>
        </message>
        <message>
            <source>Time in %1</source>
            <translation>Уақыт: %1</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Не айтылды</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Кім жауап берді</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Мәтін</translation>
        </message>
    </context>
    <context>
        <name>ReleaseDialog</name>
        <message>
            <source>%1 requires the IINs of the writers. They leave in full, and the ledger notes whose, when and to whom. Without them the bundle is frozen with that field missing.</source>
            <translation>%1 авторлардың ЖСН-ін талап етеді. Олар толық жіберіледі, ал журнал кімнің, қашан және кімге екенін жазады. Оларсыз пакет осы өрісі бос күйінде бекітіледі.</translation>
        </message>
        <message numerus="yes">
            <source>%n IIN(s) will leave with this bundle</source>
            <translation>
                <numerusform>Осы пакетпен %n ЖСН жіберіледі</numerusform>
                <numerusform>Осы пакетпен %n ЖСН жіберіледі</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Freeze without IINs</source>
            <translation>ЖСН-сіз бекіту</translation>
        </message>
        <message>
            <source>Let them leave</source>
            <translation>Жіберуге рұқсат беру</translation>
        </message>
    </context>
    <context>
        <name>ReportPicker</name>
        <message>
            <source>No such report</source>
            <translation>Мұндай өтініш жоқ</translation>
        </message>
        <message>
            <source>Try other words, or leave it as a report of its own.</source>
            <translation>Басқа сөздермен іздеңіз немесе өтінішті бөлек қалдырыңыз.</translation>
        </message>
        <message>
            <source>Which report does it belong to?</source>
            <translation>Бұл қай өтінішке жатады?</translation>
        </message>
        <message>
            <source>Words of the report, its writer, or its number</source>
            <translation>Өтініш сөздері, авторы немесе нөмірі</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>%1, personal data: click to show or hide it</source>
            <translation>%1, дербес деректер: көрсету немесе жасыру үшін басыңыз</translation>
        </message>
        <message>
            <source>%1: the check digit does not match</source>
            <translation>%1: бақылау разряды сәйкес емес</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
        <message>
            <source>Both reports say this</source>
            <translation>Бұл екі өтініште де бар</translation>
        </message>
        <message numerus="yes">
            <source>Show the rest, %n more character(s)</source>
            <translation>
                <numerusform>Қалғанын көрсету, тағы %n таңба</numerusform>
                <numerusform>Қалғанын көрсету, тағы %n таңба</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>(no subject)</source>
            <translation>(тақырыпсыз)</translation>
        </message>
        <message>
            <source>Automatic mail: %1. It is not counted and not grouped.</source>
            <translation>Автоматты хат: %1. Есептелмейді және топталмайды.</translation>
        </message>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>БСН %1 анықтамалықта жоқ</translation>
        </message>
        <message>
            <source>Looks like an automatic mail (%1), but that is not sure.</source>
            <translation>Автоматты хатқа ұқсайды (%1), бірақ анық емес.</translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation>Ұйым белгісіз</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Жіберуші белгісіз</translation>
        </message>
    </context>
    <context>
        <name>ReporterSection</name>
        <message>
            <source>Name or BIN</source>
            <translation>Атауы немесе БСН</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Type a name, phone or mail to find somebody</source>
            <translation>Аты-жөні, телефоны немесе поштасы</translation>
        </message>
        <message>
            <source>Who reports it?</source>
            <translation>Кім хабарлайды?</translation>
        </message>
    </context>
    <context>
        <name>SaveFormDialog</name>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Компания</translation>
        </message>
        <message>
            <source>It opens in</source>
            <translation>Ашылатын тілі</translation>
        </message>
        <message>
            <source>One file that works in any browser without a connection. Staff fill it in, save their report and mail it; it is taken in like any other mail, complete.</source>
            <translation>Кез келген браузерде байланыссыз жұмыс істейтін бір файл. Қызметкерлер оны толтырып, өтінішті сақтап, поштамен жібереді; ол кәдімгі хат сияқты, толық күйінде қабылданады.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Save the form for staff</source>
            <translation>Қызметкерлерге арналған форма</translation>
        </message>
        <message>
            <source>Save the form…</source>
            <translation>Форманы сақтау…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Сақталды: %1.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Қалтада көрсету</translation>
        </message>
        <message>
            <source>To be mailed to</source>
            <translation>Жіберілетін мекенжай</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тақырыптар</translation>
        </message>
        <message>
            <source>report form</source>
            <translation>өтініш формасы</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1 is delivered.</source>
            <translation>%1 жеткізілді.</translation>
        </message>
        <message>
            <source>%1 is frozen. Nothing has left yet.</source>
            <translation>%1 бекітілді. Әзірге ештеңе жіберілген жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s) from the vendor.</source>
            <translation>
                <numerusform>Жеткізушіден %n жаңа оқиға.</numerusform>
                <numerusform>Жеткізушіден %n жаңа оқиға.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching answers</source>
            <translation>Жауаптар алынуда</translation>
        </message>
        <message>
            <source>Freezing</source>
            <translation>Бекітілуде</translation>
        </message>
        <message>
            <source>Freezing and sending</source>
            <translation>Бекітіліп, жіберілуде</translation>
        </message>
        <message>
            <source>Nothing new from the vendor.</source>
            <translation>Жеткізушіден жаңалық жоқ.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Қазір жіберу</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Жіберілуде</translation>
        </message>
        <message>
            <source>Stopped. What was done so far is kept; send it again to go on.</source>
            <translation>Тоқтатылды. Істелгені сақталды; жалғастыру үшін қайта жіберіңіз.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Әрекетті қайталау</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Sections</source>
            <translation>Бөлімдер</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>Баптаулар сақталды.</translation>
        </message>
    </context>
    <context>
        <name>SeveralSection</name>
        <message>
            <source>Remove</source>
            <translation>Өшіру</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Try again</source>
            <translation>Әрекетті қайталау</translation>
        </message>
    </context>
    <context>
        <name>SlaBoard</name>
        <message>
            <source>%1 of %2 in time</source>
            <translation>%2 ішінен %1 мерзімінде</translation>
        </message>
        <message>
            <source>%1: %2, %3 in time, %4 late, %5 open. Promised: %6 of working time.</source>
            <translation>%1: %2, мерзімінде %3, кешіккен %4, ашық %5. Уәде: %6 жұмыс уақыты.</translation>
        </message>
        <message numerus="yes">
            <source>%n closed without an answer</source>
            <translation>
                <numerusform>%n жауапсыз жабылды</numerusform>
                <numerusform>%n жауапсыз жабылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n әлі ашық</numerusform>
                <numerusform>%n әлі ашық</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket item(s) of this month</source>
            <translation>
                <numerusform>Осы айдағы тапсырыстардың %n тармағы</numerusform>
                <numerusform>Осы айдағы тапсырыстардың %n тармағы</numerusform>
            </translation>
        </message>
        <message>
            <source>9 of 10 within %1</source>
            <translation>10-нан 9-ы %1 ішінде</translation>
        </message>
        <message>
            <source>All criticalities</source>
            <translation>Барлық деңгейлер</translation>
        </message>
        <message>
            <source>Criticality of the trend</source>
            <translation>Динамика үшін деңгей</translation>
        </message>
        <message>
            <source>Do next</source>
            <translation>Келесі қадам</translation>
        </message>
        <message>
            <source>Kept, by criticality</source>
            <translation>Маңыздылық деңгейі бойынша сақталуы</translation>
        </message>
        <message>
            <source>Kept, by month of creation</source>
            <translation>Құрылған айы бойынша сақталуы</translation>
        </message>
        <message>
            <source>Kept, by month of decision</source>
            <translation>Сақталғаны, нәтиже айы бойынша</translation>
        </message>
        <message>
            <source>No ticket was created in this month.</source>
            <translation>Бұл айда тапсырыс құрылған жоқ.</translation>
        </message>
        <message>
            <source>Nothing is decided yet</source>
            <translation>Әзірге ештеңе шешілген жоқ</translation>
        </message>
        <message>
            <source>Nothing is late, and nothing will be soon.</source>
            <translation>Кешіккені жоқ, жақында да болмайды.</translation>
        </message>
        <message>
            <source>Nothing was decided in this month, and nothing was open.</source>
            <translation>Бұл айда ештеңе шешілмеді және ашық ештеңе болған жоқ.</translation>
        </message>
        <message>
            <source>Tickets of the month</source>
            <translation>Айдың тапсырыстары</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>Сізді қажет ететіні</translation>
        </message>
        <message>
            <source>half within %1</source>
            <translation>жартысы %1 ішінде</translation>
        </message>
        <message>
            <source>nothing is promised</source>
            <translation>ештеңе уәде етілмеген</translation>
        </message>
        <message>
            <source>on average %1</source>
            <translation>орташа %1</translation>
        </message>
    </context>
    <context>
        <name>SlaPage</name>
        <message>
            <source>Copy a reminder</source>
            <translation>Еске салуды көшіру</translation>
        </message>
        <message>
            <source>Created in the month</source>
            <translation>Айда жасалғандар</translation>
        </message>
        <message>
            <source>Decided in the month</source>
            <translation>Айда шешілгендер</translation>
        </message>
        <message>
            <source>Earlier month</source>
            <translation>Алдыңғы ай</translation>
        </message>
        <message>
            <source>Earlier month (Alt+Left)</source>
            <translation>Алдыңғы ай (Alt+←)</translation>
        </message>
        <message>
            <source>Export month…</source>
            <translation>Айды экспорттау…</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Жауаптарды алу</translation>
        </message>
        <message>
            <source>Go to the bundles</source>
            <translation>Пакеттерге өту</translation>
        </message>
        <message>
            <source>Later month</source>
            <translation>Келесі ай</translation>
        </message>
        <message>
            <source>Later month (Alt+Right)</source>
            <translation>Келесі ай (Alt+→)</translation>
        </message>
        <message>
            <source>No vendor yet</source>
            <translation>Әзірге жеткізуші жоқ</translation>
        </message>
        <message>
            <source>Nothing to measure yet</source>
            <translation>Әзірге өлшейтін ештеңе жоқ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Пакетті ашу</translation>
        </message>
        <message>
            <source>SAMPLE contract: these targets and hours are examples that no vendor agreed to.</source>
            <translation>ШАРТ ҮЛГІСІ: бұл мерзімдер мен сағаттар — мысал, оларға ешбір жеткізуші келіспеген.</translation>
        </message>
        <message>
            <source>SLA</source>
            <translation>SLA</translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation>Жеткізушіні баптау…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Баптаулар…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Бумада көрсету</translation>
        </message>
        <message>
            <source>Tell where your bundles go and what the contract promises; then this page shows what was kept.</source>
            <translation>Пакеттер қайда жіберілетінін және шарт не уәде ететінін көрсетіңіз; сонда бұл бет ненің сақталғанын көрсетеді.</translation>
        </message>
        <message>
            <source>The SLA report is written: %1</source>
            <translation>SLA есебі жазылды: %1</translation>
        </message>
        <message>
            <source>The clocks start when the vendor accepts your first bundle. Send one, then come back.</source>
            <translation>Есеп жеткізуші бірінші пакетті қабылдағанда басталады. Пакет жіберіп, осында оралыңыз.</translation>
        </message>
        <message>
            <source>The reminder is in the clipboard: paste it into a mail or the vendor's ticket.</source>
            <translation>Еске салу алмасу буферінде: оны хатқа немесе жеткізушінің тапсырысына қойыңыз.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 is due %3 (%4 of working time). Please tell us whether you will keep it.</source>
            <translation>%1 тапсырысы: «%2» мерзімі — %3 (%4 жұмыс уақыты). Үлгеретініңізді хабарлауыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time) and came late. Please tell us the cause.</source>
            <translation>%1 тапсырысы: «%2» мерзімі %3 болған (%4 жұмыс уақыты), кешігіп орындалды. Себебін хабарлауыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time). Please tell us when we can expect it.</source>
            <translation>%1 тапсырысы: «%2» мерзімі %3 болған (%4 жұмыс уақыты). Қашан күтуге болатынын хабарлауыңызды сұраймыз.</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Жеткізуші</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Неге?</translation>
        </message>
        <message>
            <source>Writing the SLA report</source>
            <translation>SLA есебі жазылуда</translation>
        </message>
        <message>
            <source>computed %1 from the log</source>
            <translation>журнал бойынша %1 есептелді</translation>
        </message>
    </context>
    <context>
        <name>SlaProof</name>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>содан бері %n көрсеткіш өзгерді</numerusform>
                <numerusform>содан бері %n көрсеткіш өзгерді</numerusform>
            </translation>
        </message>
        <message>
            <source>Close month…</source>
            <translation>Айды жабу…</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>Жабылды: %1</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Жабу…</translation>
        </message>
        <message>
            <source>Each event is as it was written. Hash of the last one: %1</source>
            <translation>Әр оқиға жазылған күйінде. Соңғысының хеші: %1</translation>
        </message>
        <message numerus="yes">
            <source>Log of %n event(s) verified %1</source>
            <translation>
                <numerusform>%n оқиғалы журнал тексерілді: %1</numerusform>
                <numerusform>%n оқиғалы журнал тексерілді: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Not closed yet</source>
            <translation>Әлі жабылмаған</translation>
        </message>
        <message>
            <source>The log is not as it was written: event #%1</source>
            <translation>Журнал жазылған күйінде емес: №%1 оқиға</translation>
        </message>
        <message>
            <source>its frozen figures were altered</source>
            <translation>бекітілген көрсеткіштер өзгертілген</translation>
        </message>
        <message>
            <source>nothing has changed since</source>
            <translation>содан бері өзгеріс жоқ</translation>
        </message>
    </context>
    <context>
        <name>SlaTable</name>
        <message>
            <source>Criticality</source>
            <translation>Маңыздылық деңгейі</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Тапсырыс</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Vendor's status</source>
            <translation>Жеткізушідегі күйі</translation>
        </message>
    </context>
    <context>
        <name>SlaWays</name>
        <message>
            <source>Calendars…</source>
            <translation>Күнтізбелер…</translation>
        </message>
        <message>
            <source>Close month…</source>
            <translation>Айды жабу…</translation>
        </message>
        <message>
            <source>Compare with the vendor's table…</source>
            <translation>Жеткізушінің кестесімен салыстыру…</translation>
        </message>
        <message>
            <source>Contract…</source>
            <translation>Шарт…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Егер…</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Try again</source>
            <translation>Әрекетті қайталау</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>%1 of %2</source>
            <translation>%2 ішінен %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Stop; what is done so far is kept</source>
            <translation>Тоқтату; істелгені сақталады</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Тоқтатылуда: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StockDialog</name>
        <message>
            <source>%1 is in the inbox with all rows attached.</source>
            <translation>%1 кірістерде, барлық жол тіркелген.</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, %2-жол</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n тауар</numerusform>
                <numerusform>%n тауар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mismatch(es)</source>
            <translation>
                <numerusform>%n айырмашылық</numerusform>
                <numerusform>%n айырмашылық</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
        <message>
            <source>Also what adds up</source>
            <translation>Сәйкес келетінін де көрсету</translation>
        </message>
        <message>
            <source>Checking stock</source>
            <translation>Қалдықтарды тексеру</translation>
        </message>
        <message>
            <source>Draft a report</source>
            <translation>Өтініш жасау</translation>
        </message>
        <message>
            <source>Items, their days and movements</source>
            <translation>Тауарлар, олардың күндері мен қозғалыстары</translation>
        </message>
        <message>
            <source>Ledgers of stock</source>
            <translation>Қалдық ведомостары</translation>
        </message>
        <message>
            <source>Stock check</source>
            <translation>Қалдықтарды тексеру</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;All files (*)</source>
            <translation>Кестелер (*.xlsx *.csv);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>The stock adds up.</source>
            <translation>Қалдықтар сәйкес келеді.</translation>
        </message>
        <message>
            <source>These mismatches are reported already.</source>
            <translation>Бұл айырмашылықтар туралы өтініш бар.</translation>
        </message>
        <message>
            <source>What could be read adds up.</source>
            <translation>Оқылған деректер сәйкес келеді.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s) that cannot be read</source>
            <translation>
                <numerusform>және тағы %n оқылмайтын жол</numerusform>
                <numerusform>және тағы %n оқылмайтын жол</numerusform>
            </translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>%1-жол</translation>
        </message>
    </context>
    <context>
        <name>TableDialog</name>
        <message>
            <source>%1 - rows with problems</source>
            <translation>%1 - қатесі бар жолдар</translation>
        </message>
        <message numerus="yes">
            <source>%n more table(s) after this one.</source>
            <translation>
                <numerusform>Осыдан кейін тағы %n кесте.</numerusform>
                <numerusform>Осыдан кейін тағы %n кесте.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to correct are in %1.</source>
            <translation>
                <numerusform>Түзетілетін %n жол %1 файлында.</numerusform>
                <numerusform>Түзетілетін %n жол %1 файлында.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also rows that are hidden</source>
            <translation>Жасырылған жолдарды да</translation>
        </message>
        <message>
            <source>Choose “Subject” or “Description” above one of the columns.</source>
            <translation>Бағандардың бірінің үстінен «Тақырып» немесе «Сипаттама» таңдаңыз.</translation>
        </message>
        <message>
            <source>Every row is being checked…</source>
            <translation>Барлық жол тексерілуде…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel кітабы (*.xlsx)</translation>
        </message>
        <message>
            <source>Guess again</source>
            <translation>Қайта анықтау</translation>
        </message>
        <message>
            <source>Headings in row</source>
            <translation>Тақырыптар жолы</translation>
        </message>
        <message>
            <source>Import of a table</source>
            <translation>Кестені импорттау</translation>
        </message>
        <message>
            <source>No reports, but a directory</source>
            <translation>Бұл анықтамалық, өтініштер емес</translation>
        </message>
        <message>
            <source>Nothing is taken in before you say so. Check what each column gives.</source>
            <translation>Сіздің келісіміңізсіз ештеңе қабылданбайды. Әр баған не беретінін тексеріңіз.</translation>
        </message>
        <message>
            <source>Rows with problems</source>
            <translation>Қатесі бар жолдар</translation>
        </message>
        <message>
            <source>Save the rows with problems…</source>
            <translation>Қатесі бар жолдарды сақтау…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message numerus="yes">
            <source>Take %n report(s) in</source>
            <translation>
                <numerusform>%n өтінішті қабылдау</numerusform>
                <numerusform>%n өтінішті қабылдау</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>The first rows of the table</source>
            <translation>Кестенің алғашқы жолдары</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>TableQueue</name>
        <message>
            <source>Importing</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Its columns are known from the last time.</source>
            <translation>Бағандары өткен жолдан белгілі.</translation>
        </message>
        <message>
            <source>Look at the table</source>
            <translation>Кестені қарау</translation>
        </message>
    </context>
    <context>
        <name>TicketDialog</name>
        <message>
            <source>All times in %1.</source>
            <translation>Барлық уақыт: %1.</translation>
        </message>
        <message>
            <source>As it stood on</source>
            <translation>Мына сәттегі күйі</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Мәтін етіп көшіру</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Оқиғалар журналы</translation>
        </message>
        <message>
            <source>Fold nights and days off</source>
            <translation>Түндер мен демалыстарды жию</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Болды</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Ұзақтығы</translation>
        </message>
        <message>
            <source>Item of the ticket</source>
            <translation>Тапсырыс тармағы</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Үлкейту (+)</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>Минут сайын</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Пакетті ашу</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Жазылды</translation>
        </message>
        <message>
            <source>Recorded by mistake</source>
            <translation>Қате жазылған</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Жазылды: %1</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Жазу…</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Айтылғаны</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>Кішірейту (-)</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Take this event back…</source>
            <translation>Бұл оқиғаны қайтару…</translation>
        </message>
        <message>
            <source>Taken back; both events stay in the log.</source>
            <translation>Қайтарылды; екі оқиға да журналда қалады.</translation>
        </message>
        <message>
            <source>The clocks of this ticket</source>
            <translation>Осы тапсырыстың есептері</translation>
        </message>
        <message>
            <source>The explanation is in the clipboard.</source>
            <translation>Түсіндірме алмасу буферінде.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неге</translation>
        </message>
        <message>
            <source>Why the clock shows what it shows</source>
            <translation>Есеп неге осылай көрсетеді</translation>
        </message>
        <message>
            <source>taken back by #%1</source>
            <translation>№%1 оқиғамен қайтарылған</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>%1 is not waited for any more.</source>
            <translation>%1 енді күтілмейді.</translation>
        </message>
        <message>
            <source>%1 is waited for again.</source>
            <translation>%1 қайта күтіледі.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do, the most pressing first</source>
            <translation>
                <numerusform>%n іс, ең шұғылы жоғарыда</numerusform>
                <numerusform>%n іс, ең шұғылы жоғарыда</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with what your staff wrote</source>
            <translation>Қызметкерлер жазғаннан бастаңыз</translation>
        </message>
        <message>
            <source>Import their mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. From then on this page says what to do next.</source>
            <translation>Олардың хаттарын (.eml, .msg, .mbox), хаттар қалтасын немесе кестені импорттаңыз. Содан кейін бұл бет әрі қарай не істеу керегін көрсетеді.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>It need not come</source>
            <translation>Енді күтпеу</translation>
        </message>
        <message>
            <source>No report is unread, nothing is to be sent, and the vendor is in time.</source>
            <translation>Барлық өтініш оқылды, жіберетін ештеңе жоқ, жеткізуші мерзімге үлгеріп жатыр.</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Сізді күтіп тұрған ештеңе жоқ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>What waits for you</source>
            <translation>Сізді не күтіп тұр</translation>
        </message>
    </context>
    <context>
        <name>TopicFields</name>
        <message>
            <source>Answer every line; the other questions come after that.</source>
            <translation>Әр жолға жауап беріңіз; қалған сұрақтар содан кейін шығады.</translation>
        </message>
        <message>
            <source>Check this first</source>
            <translation>Алдымен тексеріңіз</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Толығырақ</translation>
        </message>
    </context>
    <context>
        <name>VendorSection</name>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Жеткізушіден сұралуда…</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Enter the vendor's address; it begins with https://</source>
            <translation>Жеткізушінің мекенжайын енгізіңіз; ол https:// деп басталады</translation>
        </message>
        <message>
            <source>Enter the vendor's name.</source>
            <translation>Жеткізушінің атауын енгізіңіз.</translation>
        </message>
        <message>
            <source>Given to you by the vendor</source>
            <translation>Жеткізуші сізге берген</translation>
        </message>
        <message numerus="yes">
            <source>Its clock differs from yours by %n minute(s).</source>
            <translation>
                <numerusform>Оның сағаты сіздікінен %n минутқа өзгеше.</numerusform>
                <numerusform>Оның сағаты сіздікінен %n минутқа өзгеше.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Кілттер қоймасында сақтаулы; ауыстыру үшін теріңіз</translation>
        </message>
        <message>
            <source>Language of bundles</source>
            <translation>Пакеттер тілі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>New vendor…</source>
            <translation>Жаңа жеткізуші…</translation>
        </message>
        <message>
            <source>Required of a group</source>
            <translation>Топтан талап етіледі</translation>
        </message>
        <message>
            <source>Sample (an example, no vendor's promise)</source>
            <translation>Үлгі (мысал, жеткізушінің міндеттемесі емес)</translation>
        </message>
        <message>
            <source>Save and test the connection</source>
            <translation>Сақтап, байланысты тексеру</translation>
        </message>
        <message>
            <source>The vendor answers and knows you.</source>
            <translation>Жеткізуші жауап береді және сізді таниды.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Жеткізуші</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Жеткізушілер</translation>
        </message>
        <message>
            <source>Where bundles go, and what the vendor wants in them.</source>
            <translation>Пакеттер қайда жіберіледі және жеткізуші онда нені көргісі келеді.</translation>
        </message>
    </context>
    <context>
        <name>VoidDialog</name>
        <message>
            <source>Take back</source>
            <translation>Оқиғаны қайтару</translation>
        </message>
        <message>
            <source>Take back event #%1?</source>
            <translation>№%1 оқиғаны қайтару керек пе?</translation>
        </message>
        <message>
            <source>The clocks are computed as if it had not happened. The event and this reason stay in the log.</source>
            <translation>Есептер ол болмағандай есептеледі. Оқиға мен осы себеп журналда қалады.</translation>
        </message>
        <message>
            <source>Why it is taken back</source>
            <translation>Неге қайтарылады</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>Another contract</source>
            <translation>Басқа шарт</translation>
        </message>
        <message>
            <source>Another contract, another calendar</source>
            <translation>Басқа шарт, басқа күнтізбе</translation>
        </message>
        <message>
            <source>Another contract…</source>
            <translation>Басқа шарт…</translation>
        </message>
        <message>
            <source>As if the calendar were %1</source>
            <translation>Егер күнтізбе %1 болса</translation>
        </message>
        <message>
            <source>As if the contract were %1</source>
            <translation>Егер шарт %1 болса</translation>
        </message>
        <message>
            <source>As if …</source>
            <translation>Егер …</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Choose a calendar…</source>
            <translation>Күнтізбені таңдаңыз…</translation>
        </message>
        <message>
            <source>Contract sheets</source>
            <translation>Шарт бланкілері</translation>
        </message>
        <message>
            <source>See what would have been kept and missed. It is computed from the same log, and nothing is stored.</source>
            <translation>Не сақталып, не бұзылар еді, соны көріңіз. Сол журнал бойынша есептеледі, ештеңе сақталмайды.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Егер</translation>
        </message>
    </context>
    <context>
        <name>_Place</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n күтуде</numerusform>
                <numerusform>%1, %n күтуде</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>(no subject)</source>
            <translation>(тақырыпсыз)</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Жіберуші белгісіз</translation>
        </message>
    </context>
    <context>
        <name>automatic</name>
        <message>
            <source>answer to an invitation</source>
            <translation>шақыруға жауап</translation>
        </message>
        <message>
            <source>automatic answer</source>
            <translation>автожауап</translation>
        </message>
        <message>
            <source>mailing list</source>
            <translation>таратылым</translation>
        </message>
        <message>
            <source>notification of a system</source>
            <translation>жүйе хабарландыруы</translation>
        </message>
        <message>
            <source>our own mail that came back</source>
            <translation>өз хатымыз қайтып келді</translation>
        </message>
        <message>
            <source>out-of-office answer</source>
            <translation>орнында жоқ</translation>
        </message>
        <message>
            <source>put here by you</source>
            <translation>сіз ауыстырғансыз</translation>
        </message>
        <message>
            <source>read receipt</source>
            <translation>оқылды хабары</translation>
        </message>
        <message>
            <source>undelivered mail</source>
            <translation>жеткізілмеген хат</translation>
        </message>
    </context>
    <context>
        <name>bundles</name>
        <message>
            <source>%1 will not take it as it is: %2</source>
            <translation>%1 оны осы күйінде қабылдамайды: %2</translation>
        </message>
        <message>
            <source>%1, automatic</source>
            <translation>%1, автоматты</translation>
        </message>
        <message numerus="yes">
            <source>%n IIN(s)</source>
            <translation>
                <numerusform>%n ЖСН</numerusform>
                <numerusform>%n ЖСН</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bank account(s)</source>
            <translation>
                <numerusform>%n банк шоты</numerusform>
                <numerusform>%n банк шоты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card number(s)</source>
            <translation>
                <numerusform>%n карта нөмірі</numerusform>
                <numerusform>%n карта нөмірі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n эл. пошта мекенжайы</numerusform>
                <numerusform>%n эл. пошта мекенжайы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файл</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n топ</numerusform>
                <numerusform>%n топ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n жетіспейді</numerusform>
                <numerusform>%n жетіспейді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n есім</numerusform>
                <numerusform>%n есім</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone number(s)</source>
            <translation>
                <numerusform>%n телефон нөмірі</numerusform>
                <numerusform>%n телефон нөмірі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signature(s)</source>
            <translation>
                <numerusform>%n қолтаңба</numerusform>
                <numerusform>%n қолтаңба</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a picture of the error, or ask the reporter for one.</source>
            <translation>Қатенің суретін қосыңыз немесе өтініш берушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Add the organisation's BIN, or ask the reporter for it.</source>
            <translation>Ұйымның БСН-ін қосыңыз немесе өтініш берушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Жауап бар</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Жіберілуде</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Болдырылмады</translation>
        </message>
        <message>
            <source>Check it with the reporters before you close the groups.</source>
            <translation>Топтарды жаппас бұрын өтініш берушілермен тексеріңіз.</translation>
        </message>
        <message>
            <source>Contract attached</source>
            <translation>Шарт бекітілді</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Маңыздылық деңгейі</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Жеткізілді</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Сипаттамасы</translation>
        </message>
        <message>
            <source>Due time agreed</source>
            <translation>Мерзім келісілді</translation>
        </message>
        <message>
            <source>Enter the reporter's IIN under Organisations, People; it leaves only for this vendor.</source>
            <translation>Өтініш берушінің ЖСН-ін «Ұйымдар», «Адамдар» бетіне енгізіңіз; ол тек осы жеткізушіге кетеді.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдер</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Бекітілді</translation>
        </message>
        <message>
            <source>Frozen, not sent</source>
            <translation>Бекітілді, жіберілмеді</translation>
        </message>
        <message>
            <source>IIN of the reporter</source>
            <translation>Өтініш берушінің ЖСН-і</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Сіз керексіз</translation>
        </message>
        <message>
            <source>Next try in %1, %2.</source>
            <translation>Келесі әрекет %1 өткен соң, %2.</translation>
        </message>
        <message>
            <source>Next try: now.</source>
            <translation>Келесі әрекет: қазір.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Жауап жоқ</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Жауап келмеді</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Әлі жіберілмеген</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Organisation's name</source>
            <translation>Ұйымның атауы</translation>
        </message>
        <message>
            <source>Partly delivered</source>
            <translation>Жартылай жеткізілді</translation>
        </message>
        <message>
            <source>Partly delivered: %1 of %2 files</source>
            <translation>Жартылай жеткізілді: %2 файлдың %1</translation>
        </message>
        <message>
            <source>Preliminary answer</source>
            <translation>Алдын ала жауап</translation>
        </message>
        <message>
            <source>Question to you</source>
            <translation>Сізге сұрақ</translation>
        </message>
        <message>
            <source>Read the question below and answer it in the vendor's ticket.</source>
            <translation>Төмендегі сұрақты оқып, жеткізушінің тапсырысында жауап беріңіз.</translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation>Жіберуге дайын</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Refused by the vendor</source>
            <translation>Жеткізуші қабылдамады</translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask the reporter for its name.</source>
            <translation>Қай ұйымға қатысты екенін көрсетіңіз немесе атауын өтініш берушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation>Экран суреті</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Жіберілуде</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Support line</source>
            <translation>Қолдау желісі</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Кері қайтарылды</translation>
        </message>
        <message>
            <source>The file is ready. Nothing has left yet.</source>
            <translation>Файл дайын. Әзірге ештеңе жіберілген жоқ.</translation>
        </message>
        <message>
            <source>The ticket is made. The files that are missing follow; nothing is sent twice.</source>
            <translation>Тапсырыс құрылды. Жетіспейтін файлдар кейін жіберіледі; ештеңе екі рет жіберілмейді.</translation>
        </message>
        <message>
            <source>The vendor (%1) has everything.</source>
            <translation>Жеткізуші (%1) бәрін алды.</translation>
        </message>
        <message>
            <source>The vendor may have it. It is looked up there before anything is sent again.</source>
            <translation>Жеткізуші оны алған болуы мүмкін. Қайта жібермес бұрын сол жақтан тексеріледі.</translation>
        </message>
        <message>
            <source>The vendor says that it is solved</source>
            <translation>Жеткізуші шешілді деп хабарлады</translation>
        </message>
        <message>
            <source>The vendor waits for you</source>
            <translation>Жеткізуші сізді күтуде</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Тапсырыс</translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation>Тапсырыс құрылды</translation>
        </message>
        <message>
            <source>Time that does not count</source>
            <translation>Есепке алынбайтын уақыт</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>%n рет әрекет жасалды.</numerusform>
                <numerusform>%n рет әрекет жасалды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күтуде</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Сізді күтуде</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Жіберуді күтуде</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>Сізді күтуде</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Қалаған нәтиже</translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve.</source>
            <translation>Жеткізушіден не сұралады.</translation>
        </message>
        <message>
            <source>What was done, what happened, since when: two or three sentences.</source>
            <translation>Не істелді, не болды, қашаннан бері: екі-үш сөйлем.</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Уақытша шешім</translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation>Сіз жаздыңыз</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message numerus="yes">
            <source>%n delivery(ies) rejected by the vendor</source>
            <translation>
                <numerusform>Жеткізуші %n жөнелтуді қабылдамады</numerusform>
                <numerusform>Жеткізуші %n жөнелтуді қабылдамады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>Жіберуді күтуде: %n</numerusform>
                <numerusform>Жіберуді күтуде: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Бәрі жіберілді</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Әзірге ештеңе жіберілген жоқ</translation>
        </message>
        <message>
            <source>last mail: %1</source>
            <translation>соңғы хат: %1</translation>
        </message>
        <message>
            <source>no mail yet</source>
            <translation>әзірге хат жоқ</translation>
        </message>
        <message>
            <source>the mailbox %1 waits for its password</source>
            <translation>%1 пошта жәшігі құпиясөз күтуде</translation>
        </message>
    </context>
    <context>
        <name>directory</name>
        <message>
            <source>%1 added, %2 changed, %3 as they were.</source>
            <translation>Қосылды: %1, өзгертілді: %2, өзгеріссіз: %3.</translation>
        </message>
        <message>
            <source>%1: the check digit is right</source>
            <translation>%1: бақылау цифры дұрыс</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(тақырыпсыз)</translation>
        </message>
        <message>
            <source>Import departments</source>
            <translation>Бөлімдерді жүктеу</translation>
        </message>
        <message>
            <source>Import organisations</source>
            <translation>Ұйымдарды жүктеу</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Адамдарды жүктеу</translation>
        </message>
        <message>
            <source>Import sites</source>
            <translation>Алаңдарды жүктеу</translation>
        </message>
        <message>
            <source>Importing departments</source>
            <translation>Бөлімдерді жүктеу</translation>
        </message>
        <message>
            <source>Importing organisations</source>
            <translation>Ұйымдарды жүктеу</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>Адамдарды жүктеу</translation>
        </message>
        <message>
            <source>Importing sites</source>
            <translation>Алаңдарды жүктеу</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Анықтамалықта жоқ</translation>
        </message>
        <message>
            <source>Sent to the vendor</source>
            <translation>Жеткізушіге жіберілді</translation>
        </message>
        <message>
            <source>Shown in full</source>
            <translation>Толық көрсетілді</translation>
        </message>
        <message>
            <source>Tables with BIN and name (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>БСН мен атауы бар кестелер (*.xlsx *.xls *.ods *.csv);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Tables with name, mail, organisation, IIN (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Аты-жөні, пошта, ұйым, ЖСН бар кестелер (*.xlsx *.xls *.ods *.csv);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Tables with organisation, department, site (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Ұйым, бөлім, алаң бар кестелер (*.xlsx *.xls *.ods *.csv);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Tables with organisation, site, address (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Ұйым, алаң, мекенжай бар кестелер (*.xlsx *.xls *.ods *.csv);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>letters typed for digits</source>
            <translation>цифр орнына әріп</translation>
        </message>
        <message>
            <source>named in the text</source>
            <translation>мәтінде аталған</translation>
        </message>
        <message>
            <source>one digit differs</source>
            <translation>бір цифры бөлек</translation>
        </message>
        <message>
            <source>two digits differ</source>
            <translation>екі цифры бөлек</translation>
        </message>
        <message>
            <source>two digits swapped</source>
            <translation>екі цифр орын ауысқан</translation>
        </message>
        <message>
            <source>zeros in front were lost</source>
            <translation>алдыңғы нөлдер түсіп қалған</translation>
        </message>
    </context>
    <context>
        <name>dispute</name>
        <message>
            <source>%1: %2 compared with our log up to event #%3, as it stood on %4 (%5)</source>
            <translation>%1: %2 біздің журналмен №%3 оқиғаға дейін салыстырылды, %4 сәтіндегі күйі (%5)</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Айырма</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Тапсырыс</translation>
        </message>
        <message>
            <source>Vendor says</source>
            <translation>Жеткізушіде</translation>
        </message>
        <message>
            <source>We say</source>
            <translation>Бізде</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>after our clock ended</source>
            <translation>біздің есеп аяқталғаннан кейін</translation>
        </message>
        <message>
            <source>before our clock started</source>
            <translation>біздің есеп басталғанға дейін</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>мерзімінде</translation>
        </message>
        <message>
            <source>left out by agreement: %1</source>
            <translation>келісім бойынша алынып тасталды: %1</translation>
        </message>
        <message>
            <source>less than a minute: rounding</source>
            <translation>бір минуттан аз: дөңгелектеу</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>бұзылған</translation>
        </message>
        <message>
            <source>no cause is known</source>
            <translation>себебі белгісіз</translation>
        </message>
        <message>
            <source>recorded by hand, so the vendor's system does not know it: %1</source>
            <translation>қолмен жазылған, жеткізуші жүйесі оны білмейді: %1</translation>
        </message>
        <message>
            <source>the change of the clock was left out</source>
            <translation>сағат ауысуы ескерілмеген</translation>
        </message>
        <message>
            <source>the two differ about the verdict</source>
            <translation>шешім сәйкес емес</translation>
        </message>
        <message>
            <source>the vendor counted a day off: %1</source>
            <translation>жеткізуші демалыс күнді есептеген: %1</translation>
        </message>
        <message>
            <source>the vendor counted a weekday without hours</source>
            <translation>жеткізуші жұмыс істемейтін апта күнін есептеген</translation>
        </message>
        <message>
            <source>the vendor counted outside the day's hours</source>
            <translation>жеткізуші жұмыс уақытынан тыс есептеген</translation>
        </message>
        <message>
            <source>the vendor counted the break</source>
            <translation>жеткізуші үзілісті есептеген</translation>
        </message>
        <message>
            <source>the vendor counted while it waited for you: %1</source>
            <translation>жеткізуші сізді күткен уақытты есептеген: %1</translation>
        </message>
        <message>
            <source>the vendor counted while the ticket was closed: %1</source>
            <translation>жеткізуші тапсырыс жабық кезді есептеген: %1</translation>
        </message>
        <message>
            <source>the vendor's clock stood beside ours</source>
            <translation>жеткізушінің сағаты біздікінен өзгеше болған</translation>
        </message>
    </context>
    <context>
        <name>explain</name>
        <message>
            <source>%1 % of the target used</source>
            <translation>Мақсатты мерзімнің %1 %-ы өтті</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 ішінен %1</translation>
        </message>
        <message>
            <source>Agreed with the vendor: %1</source>
            <translation>Жеткізушімен келісілді: %1</translation>
        </message>
        <message>
            <source>Another criticality: %1</source>
            <translation>Басқа маңыздылық деңгейі: %1</translation>
        </message>
        <message>
            <source>As it stood on %1</source>
            <translation>%1 сәтіндегі күйі</translation>
        </message>
        <message>
            <source>Calendar %1 (version %2), times of %3</source>
            <translation>Күнтізбе %1 (нұсқасы %2), уақыт %3</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>Қайтарып алынды: %1</translation>
        </message>
        <message>
            <source>Closed: %1</source>
            <translation>Жабылды: %1</translation>
        </message>
        <message>
            <source>Contract %1 (version %2)</source>
            <translation>Шарт %1 (нұсқасы %2)</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Есептеледі</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Алынып тасталды</translation>
        </message>
        <message>
            <source>Outside hours</source>
            <translation>Жұмыс уақытынан тыс</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Reopened: %1</source>
            <translation>Қайта ашылды: %1</translation>
        </message>
        <message>
            <source>Support line %1 takes it</source>
            <translation>%1 қолдау желісіне өтеді</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Қайтарылды: %1</translation>
        </message>
        <message>
            <source>The clock starts</source>
            <translation>Есеп басталады</translation>
        </message>
        <message>
            <source>The target is missed from here on</source>
            <translation>Осы сәттен мерзім бұзылды</translation>
        </message>
        <message>
            <source>What was owed came</source>
            <translation>Міндеттеме орындалды</translation>
        </message>
        <message>
            <source>break</source>
            <translation>үзіліс</translation>
        </message>
        <message>
            <source>day off: %1</source>
            <translation>демалыс: %1</translation>
        </message>
        <message>
            <source>event #%1</source>
            <translation>№%1 оқиға</translation>
        </message>
        <message>
            <source>it was closed, and reopened later: status “%1”</source>
            <translation>жабылып, кейін қайта ашылды: күйі «%1»</translation>
        </message>
        <message>
            <source>left out by agreement: %1</source>
            <translation>келісім бойынша алынып тасталды: %1</translation>
        </message>
        <message>
            <source>outside the day's hours</source>
            <translation>күннің жұмыс сағаттарынан тыс</translation>
        </message>
        <message>
            <source>so far %1</source>
            <translation>барлығы %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>мақсатты мерзім %1</translation>
        </message>
        <message>
            <source>the vendor owes it</source>
            <translation>жеткізушінің міндеті</translation>
        </message>
        <message>
            <source>the vendor waits for you: status “%1”</source>
            <translation>жеткізуші сізді күтуде: күйі «%1»</translation>
        </message>
        <message>
            <source>weekend: no hours on that weekday</source>
            <translation>апта демалысы</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n automatic</source>
            <translation>
                <numerusform>%n автоматты</numerusform>
                <numerusform>%n автоматты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>оқылмады: %n</numerusform>
                <numerusform>оқылмады: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>бұрыннан бар: %n</numerusform>
                <numerusform>бұрыннан бар: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them replies</source>
            <translation>
                <numerusform>оның %n жауап</numerusform>
                <numerusform>оның %n жауап</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) grouped without asking.</source>
            <translation>
                <numerusform>%n өтініш автоматты түрде топтастырылды.</numerusform>
                <numerusform>%n өтініш автоматты түрде топтастырылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) taken in</source>
            <translation>
                <numerusform>%n өтініш қабылданды</numerusform>
                <numerusform>%n өтініш қабылданды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) wait for you.</source>
            <translation>
                <numerusform>Сізді %n болжам күтіп тұр.</numerusform>
                <numerusform>Сізді %n болжам күтіп тұр.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import reports</source>
            <translation>Өтініштерді импорттау</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Импортталуда</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>Телнұсқалар ізделуде</translation>
        </message>
        <message>
            <source>Mail and tables (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Пошта және кестелер (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>%1 are in %2 now.</source>
            <translation>%1 енді %2 ішінде.</translation>
        </message>
        <message>
            <source>%1 belongs to %2 now.</source>
            <translation>%1 енді %2 өтінішіне жатады.</translation>
        </message>
        <message>
            <source>%1 is a report of its own now.</source>
            <translation>%1 енді бөлек өтініш.</translation>
        </message>
        <message>
            <source>%1 is in %2 now.</source>
            <translation>%1 енді %2 ішінде.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) lie in the inbox now.</source>
            <translation>
                <numerusform>%n хат енді кіріс хаттарда.</numerusform>
                <numerusform>%n хат енді кіріс хаттарда.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) come from %1 now.</source>
            <translation>
                <numerusform>%n өтініш енді мынадан: %1.</numerusform>
                <numerusform>%n өтініш енді мынадан: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) lie among the automatic mails now.</source>
            <translation>
                <numerusform>%n өтініш енді автоматты хаттар арасында.</numerusform>
                <numerusform>%n өтініш енді автоматты хаттар арасында.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(тақырыпсыз)</translation>
        </message>
        <message>
            <source>From now on all mails from %1 do.</source>
            <translation>Бұдан былай %1 жіберген барлық хат солай болады.</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Жіберуші белгісіз</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>%1: %2 is missed</source>
            <translation>%1: мерзім бұзылды (%2)</translation>
        </message>
        <message>
            <source>%1: %2, %3 % of the time is used</source>
            <translation>%1: %2, уақыттың %3 %-ы өтті</translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) are at risk or missed</source>
            <translation>
                <numerusform>%n есеп қауіпте не бұзылған</numerusform>
                <numerusform>%n есеп қауіпте не бұзылған</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) were at risk or missed before notices began</source>
            <translation>
                <numerusform>Хабарламалар басталғанға дейін %n есеп қауіпте не бұзылған еді</numerusform>
                <numerusform>Хабарламалар басталғанға дейін %n есеп қауіпте не бұзылған еді</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>Notices in the system tray</source>
            <translation>Жүйелік тақтадағы хабарламалар</translation>
        </message>
        <message>
            <source>They are on the SLA page. From now on each is told once.</source>
            <translation>Олар SLA бетінде. Енді әрқайсысы бір рет хабарланады.</translation>
        </message>
        <message>
            <source>missed %1</source>
            <translation>бұзылды: %1</translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>"%1" is not a mail address to send from.</source>
            <translation>«%1» – жіберуге болатын пошта мекенжайы емес.</translation>
        </message>
        <message>
            <source>"%1" is not the name of a server.</source>
            <translation>«%1» – сервер атауы емес.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>%1 байланысқа шықпай тұр.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 уақытында жауап бермеді.</translation>
        </message>
        <message>
            <source>%1 digits; a BIN or IIN has 12.</source>
            <translation>Цифр саны: %1, ал БСН немесе ЖСН-де 12.</translation>
        </message>
        <message>
            <source>%1 does not accept the user name or password for outgoing mail.</source>
            <translation>%1 шығыс поштаның пайдаланушы атын не құпиясөзін қабылдамайды.</translation>
        </message>
        <message>
            <source>%1 does not accept the user name or password.</source>
            <translation>%1 пайдаланушы атын не құпиясөзді қабылдамайды.</translation>
        </message>
        <message>
            <source>%1 does not let us in now.</source>
            <translation>%1 қазір бізді кіргізбейді.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS as expected.</source>
            <translation>%1 TLS бойынша күткендей жауап бермейді.</translation>
        </message>
        <message>
            <source>%1 errors in %2 rows.</source>
            <translation>Қате: %1, жол: %2.</translation>
        </message>
        <message>
            <source>%1 is no known kind of report; it counts as an incident.</source>
            <translation>%1 - белгісіз өтініш түрі; инцидент болып саналады.</translation>
        </message>
        <message>
            <source>%1 is no mail address.</source>
            <translation>%1 - пошта мекенжайы емес.</translation>
        </message>
        <message>
            <source>%1 is no valid %2.</source>
            <translation>%1 - жарамсыз %2.</translation>
        </message>
        <message>
            <source>%1 offers no encryption (STARTTLS).</source>
            <translation>%1 шифрлауды (STARTTLS) ұсынбайды.</translation>
        </message>
        <message>
            <source>A part of winmail.dat is damaged; what could be read of it was taken.</source>
            <translation>winmail.dat файлының бір бөлігі бүлінген; оқылғаны алынды.</translation>
        </message>
        <message>
            <source>A person needs a name or a mail address.</source>
            <translation>Аты-жөні немесе пошта мекенжайы керек.</translation>
        </message>
        <message>
            <source>All digits are the same.</source>
            <translation>Барлық цифрлар бірдей.</translation>
        </message>
        <message>
            <source>An IIN is shown in full only for a purpose.</source>
            <translation>ЖСН тек мақсаты көрсетілгенде толық көрсетіледі.</translation>
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation>Ұйымның атауы болуы керек.</translation>
        </message>
        <message>
            <source>Another column gives this.</source>
            <translation>Мұны басқа баған береді.</translation>
        </message>
        <message>
            <source>Another program is using the data for longer than we can wait.</source>
            <translation>Басқа бағдарлама деректерді тым ұзақ ұстап тұр.</translation>
        </message>
        <message>
            <source>Ask your IT to install the certificate authority, or check the address.</source>
            <translation>АТ қызметінен түбірлік сертификатты орнатуды сұраңыз немесе мекенжайды тексеріңіз.</translation>
        </message>
        <message>
            <source>Ask your IT to install the certificate authority, or check the server's name.</source>
            <translation>АТ мамандарынан түбірлік сертификатты орнатуды сұраңыз немесе сервер атауын тексеріңіз.</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Check that it is there and may be read.</source>
            <translation>Оның бар екенін және оқуға рұқсат барын тексеріңіз.</translation>
        </message>
        <message>
            <source>Check that this is a mail server (IMAP).</source>
            <translation>Бұл пошта сервері (IMAP) екенін тексеріңіз.</translation>
        </message>
        <message>
            <source>Check the port and the kind of encryption: SSL is usual on 993 and 465, STARTTLS on 143 and 587.</source>
            <translation>Порт пен шифрлау түрін тексеріңіз: SSL әдетте 993 пен 465, STARTTLS 143 пен 587.</translation>
        </message>
        <message>
            <source>Check the server's name and port, and the network. Keyuser tries again by itself.</source>
            <translation>Сервердің атауы мен портын және желіні тексеріңіз. Keyuser өзі қайталап көреді.</translation>
        </message>
        <message>
            <source>Check the vendor's address; a proxy or sign-in page of your network may have answered in its place.</source>
            <translation>Жеткізушінің мекенжайын тексеріңіз: оның орнына желіңіздің кіру беті немесе прокси жауап беруі мүмкін.</translation>
        </message>
        <message>
            <source>Choose SSL (usual port 993) or ask your IT which encryption the server offers.</source>
            <translation>SSL таңдаңыз (әдетте 993-порт) немесе сервердің шифрлауын АТ мамандарынан сұраңыз.</translation>
        </message>
        <message>
            <source>Choose SSL or STARTTLS; none is for a server on this computer only.</source>
            <translation>SSL не STARTTLS таңдаңыз; шифрлаусыз – тек осы компьютердегі сервер.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>Close other windows of keyuser or tools that have the file open, then try again.</source>
            <translation>keyuser-дің басқа терезелерін және файлды ашқан бағдарламаларды жауып, қайталаңыз.</translation>
        </message>
        <message>
            <source>Correct the address.</source>
            <translation>Мекенжайды түзетіңіз.</translation>
        </message>
        <message>
            <source>Correct the formula.</source>
            <translation>Формуланы түзетіңіз.</translation>
        </message>
        <message>
            <source>Correct the number.</source>
            <translation>Нөмірді түзетіңіз.</translation>
        </message>
        <message>
            <source>Enter a valid token for this vendor; what is queued is kept and sent afterwards.</source>
            <translation>Осы жеткізушінің жарамды токенін енгізіңіз; кезектегі нәрселер сақталған, содан кейін жіберіледі.</translation>
        </message>
        <message>
            <source>Enter it in the settings or with "keyuser mailbox set ID --password-stdin".</source>
            <translation>Оны баптауларда енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter it in the settings or with "keyuser vendor set ID --token-stdin".</source>
            <translation>Оны баптауларда енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter it in the settings; it stands in every bundle.</source>
            <translation>Оны баптауларда енгізіңіз: ол әр пакетте тұрады.</translation>
        </message>
        <message>
            <source>Enter the password again. Many providers (Gmail, Yandex, mail.ru, Outlook) want an app password for mail programs, and IMAP to be switched on in the mailbox's settings.</source>
            <translation>Құпиясөзді қайта енгізіңіз. Көп пошта қызметі (Gmail, Яндекс, mail.ru, Outlook) қолданба құпиясөзін және жәшік баптауында IMAP қосулы болуын талап етеді.</translation>
        </message>
        <message>
            <source>Enter the password for outgoing mail.</source>
            <translation>Шығыс поштаның құпиясөзін енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the server for outgoing mail first.</source>
            <translation>Алдымен шығыс пошта серверін көрсетіңіз.</translation>
        </message>
        <message>
            <source>Enter them again; many providers want an app password instead of the usual one.</source>
            <translation>Оларды қайта енгізіңіз; көп қызметке әдеттегінің орнына қолданба құпиясөзі керек.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Оны қайта экспорттаңыз.</translation>
        </message>
        <message>
            <source>Fill in one of them.</source>
            <translation>Біреуін толтырыңыз.</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Толтырыңыз.</translation>
        </message>
        <message>
            <source>Fill one in, or delete the row.</source>
            <translation>Бірін толтырыңыз немесе жолды жойыңыз.</translation>
        </message>
        <message>
            <source>Free disk space, then start the same work again: it continues where it stopped.</source>
            <translation>Орын босатып, сол жұмысты қайта бастаңыз: ол тоқтаған жерінен жалғасады.</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>It was decided meanwhile; look at the list again.</source>
            <translation>Ол шешіліп қойды; тізімге қайта қараңыз.</translation>
        </message>
        <message>
            <source>Its values are like that.</source>
            <translation>Мәндері сондай.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, ask your IT.</source>
            <translation>Keyuser өзі қайталап көреді. Созылып кетсе, АТ мамандарына хабарласыңыз.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask the vendor.</source>
            <translation>Бағдарлама өзі қайталап көреді. Ұзаққа созылса, желіні тексеріп, жеткізушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask your IT.</source>
            <translation>Keyuser өзі қайталап көреді. Созылып кетсе, желіні тексеріп, АТ мамандарына хабарласыңыз.</translation>
        </message>
        <message>
            <source>Look for it in the list of reports.</source>
            <translation>Оны өтініштер тізімінен іздеңіз.</translation>
        </message>
        <message>
            <source>Make room in it: move or delete old mails there.</source>
            <translation>Орын босатыңыз: ескі хаттарды жылжытыңыз не өшіріңіз.</translation>
        </message>
        <message>
            <source>Name another row, or 0 for none.</source>
            <translation>Басқа жолды көрсетіңіз, болмаса 0.</translation>
        </message>
        <message>
            <source>No column gives the subject or the text of a report.</source>
            <translation>Ешбір баған өтініш тақырыбын не мәтінін бермейді.</translation>
        </message>
        <message>
            <source>Not only digits.</source>
            <translation>Мұнда тек цифрлар емес.</translation>
        </message>
        <message>
            <source>Nothing says what it is: it stands below the text with its heading.</source>
            <translation>Бұл не екені белгісіз: мәтін астында өз тақырыбымен тұрады.</translation>
        </message>
        <message>
            <source>Open that entry instead.</source>
            <translation>Сол жазбаны ашыңыз.</translation>
        </message>
        <message>
            <source>Open the table in the spreadsheet program, save it and take it in again.</source>
            <translation>Кестені кесте бағдарламасында ашып, сақтап, қайта импорттаңыз.</translation>
        </message>
        <message>
            <source>Parts of this Outlook message are damaged and could not be read.</source>
            <translation>Бұл Outlook хабарының кейбір бөліктері бүлінген, оларды оқу мүмкін болмады.</translation>
        </message>
        <message>
            <source>Receipts need a server that sends them.</source>
            <translation>Растауларды жіберетін сервер керек.</translation>
        </message>
        <message>
            <source>Row %1 is empty or too far down to hold the headings.</source>
            <translation>%1-жол бос немесе тақырыптар үшін тым төмен.</translation>
        </message>
        <message>
            <source>Suggestion %1 does not wait any more.</source>
            <translation>%1 болжамы енді шешім күтпейді.</translation>
        </message>
        <message>
            <source>Taken mails cannot move to the folder they are taken from.</source>
            <translation>Қабылданған хаттарды сол қалтаның өзіне жылжытуға болмайды.</translation>
        </message>
        <message>
            <source>The %1 %2 has lost its leading zeros; %3 is meant.</source>
            <translation>%1 %2 басындағы нөлдерін жоғалтқан; %3 болуы керек.</translation>
        </message>
        <message>
            <source>The answer of %1 is not understood.</source>
            <translation>%1 жауабы түсініксіз.</translation>
        </message>
        <message>
            <source>The cell %1 holds a formula without a saved result.</source>
            <translation>%1 ұяшығында нәтижесі сақталмаған формула бар.</translation>
        </message>
        <message>
            <source>The cell %1 shows the error %2.</source>
            <translation>%1 ұяшығында %2 қатесі.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted by this computer.</source>
            <translation>Бұл компьютер %1 сертификатына сенбейді.</translation>
        </message>
        <message>
            <source>The check digit is wrong: at least one digit was mistyped.</source>
            <translation>Бақылау разряды сәйкес емес: кемінде бір цифр қате терілген.</translation>
        </message>
        <message>
            <source>The connection to %1 broke before the answer was complete.</source>
            <translation>%1 байланысы жауап толық келгенше үзілді.</translation>
        </message>
        <message>
            <source>The connection to %1 broke.</source>
            <translation>%1 серверімен байланыс үзілді.</translation>
        </message>
        <message>
            <source>The date %1 cannot be read.</source>
            <translation>%1 күнін оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>The disk is full; nothing of this step was stored.</source>
            <translation>Диск толған; бұл қадамнан ештеңе сақталмады.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be looked into:</source>
            <translation>%1 қалтасын қарау мүмкін болмады:</translation>
        </message>
        <message>
            <source>The heading “%1” says otherwise, but its values are like that.</source>
            <translation>«%1» тақырыбы басқаша дейді, бірақ мәндері сондай.</translation>
        </message>
        <message>
            <source>The heading “%1” says so, and its values are like that.</source>
            <translation>«%1» тақырыбы солай дейді, мәндері де сондай.</translation>
        </message>
        <message>
            <source>The heading “%1” says so, but few of its values are like that.</source>
            <translation>«%1» тақырыбы солай дейді, бірақ ондай мәндер аз.</translation>
        </message>
        <message>
            <source>The heading “%1” says so.</source>
            <translation>«%1» тақырыбы солай дейді.</translation>
        </message>
        <message>
            <source>The mailbox on %1 is full.</source>
            <translation>%1 серверіндегі пошта жәшігі толы.</translation>
        </message>
        <message>
            <source>The name of your company is not set.</source>
            <translation>Компанияңыздың атауы көрсетілмеген.</translation>
        </message>
        <message>
            <source>The row has neither a subject nor a description.</source>
            <translation>Жолда тақырып та, сипаттама да жоқ.</translation>
        </message>
        <message>
            <source>The row is hidden in the table.</source>
            <translation>Жол кестеде жасырылған.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>Кесте бос.</translation>
        </message>
        <message>
            <source>The vendor does not accept our token.</source>
            <translation>Жеткізуші токенімізді қабылдамайды.</translation>
        </message>
        <message>
            <source>The vendor refused it (%1).</source>
            <translation>Жеткізуші мұны қабылдамады (%1).</translation>
        </message>
        <message>
            <source>The vendor's address answered %1 with %2 instead of JSON.</source>
            <translation>Жеткізушінің мекенжайынан түсініксіз жауап келді: %1, JSON орнына %2.</translation>
        </message>
        <message>
            <source>The vendor's system is not available now (%1).</source>
            <translation>Жеткізушінің жүйесі қазір қолжетімсіз (%1).</translation>
        </message>
        <message>
            <source>There is no password for %1.</source>
            <translation>%1 үшін құпиясөз жоқ.</translation>
        </message>
        <message>
            <source>There is no password for the mailbox %1.</source>
            <translation>%1 пошта жәшігінің құпиясөзі жоқ.</translation>
        </message>
        <message>
            <source>There is no server for outgoing mail.</source>
            <translation>Шығыс пошта сервері көрсетілмеген.</translation>
        </message>
        <message>
            <source>There is no server with the name %1, or no network.</source>
            <translation>%1 атты сервер жоқ немесе желі жоқ.</translation>
        </message>
        <message>
            <source>There is no token for the vendor %1.</source>
            <translation>%1 жеткізушісінің токені жоқ.</translation>
        </message>
        <message>
            <source>These messages are here already.</source>
            <translation>Бұл хабарламалар бұрын қабылданған.</translation>
        </message>
        <message>
            <source>This computer has no keychain: the key that IINs are encrypted with is in %1, which only your account can read. Whoever copies the whole profile folder has the key too.</source>
            <translation>Бұл компьютерде құпиясөздер қоймасы жоқ: ЖСН шифрланған кілт %1 ішінде, оны тек сіздің тіркелгіңіз оқи алады. Профиль қалтасын толық көшірген адам кілтті де алады.</translation>
        </message>
        <message>
            <source>This is a calendar's answer to an invitation.</source>
            <translation>Бұл күнтізбенің шақыруға жауабы.</translation>
        </message>
        <message>
            <source>This is a notice that a mail could not be delivered.</source>
            <translation>Бұл хаттың жеткізілмегені туралы хабарлама.</translation>
        </message>
        <message>
            <source>This is a read receipt.</source>
            <translation>Бұл хаттың оқылғаны туралы хабарлама.</translation>
        </message>
        <message>
            <source>This is an IIN (a person's number), not a BIN.</source>
            <translation>Бұл БСН емес, ЖСН (адамның нөмірі).</translation>
        </message>
        <message>
            <source>This is an automatic reply.</source>
            <translation>Бұл автоматты жауап.</translation>
        </message>
        <message>
            <source>This is an out-of-office notice.</source>
            <translation>Бұл орнында жоқтығы туралы автожауап.</translation>
        </message>
        <message>
            <source>This is not a mail: it holds binary data.</source>
            <translation>Бұл хат емес: ішінде екілік деректер бар.</translation>
        </message>
        <message>
            <source>This is one of several pieces of a mail that was cut up on its way; ask the sender to send it again.</source>
            <translation>Бұл жолда бөлінген хаттың бір бөлігі; жіберушіден қайта жіберуді сұраңыз.</translation>
        </message>
        <message>
            <source>This kind of file cannot be taken in.</source>
            <translation>Мұндай файл түрі импортталмайды.</translation>
        </message>
        <message>
            <source>This mail came through a mailing list.</source>
            <translation>Бұл хат тарату тізімі арқылы келді.</translation>
        </message>
        <message>
            <source>This mail is encrypted; its text cannot be read here.</source>
            <translation>Хат шифрланған, оның мәтінін мұнда оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>This mail was sent by this program and came back.</source>
            <translation>Бұл хатты осы бағдарлама жіберген, ол қайтып келді.</translation>
        </message>
        <message>
            <source>This mail was written by a machine.</source>
            <translation>Бұл хатты бағдарлама жазған.</translation>
        </message>
        <message>
            <source>This note is here already.</source>
            <translation>Бұл жазба бұрыннан бар.</translation>
        </message>
        <message>
            <source>Without encryption the password and the mails could be read on the way to %1.</source>
            <translation>Шифрлаусыз құпиясөз бен хаттарды %1 дейінгі жолда оқып алуы мүмкін.</translation>
        </message>
        <message>
            <source>Write it like 2026-11-30 09:30.</source>
            <translation>Былай жазыңыз: 2026-11-30 09:30.</translation>
        </message>
        <message>
            <source>Write it like 8 701 222 33 44 or +380 67 123 45 67.</source>
            <translation>Былай жазыңыз: 8 701 222 33 44 немесе +380 67 123 45 67.</translation>
        </message>
        <message>
            <source>Write it like help@company.kz.</source>
            <translation>Былай жазыңыз: help@company.kz.</translation>
        </message>
        <message>
            <source>Write it like imap.company.kz, without https://.</source>
            <translation>Былай жазыңыз: imap.company.kz, https:// қоспай.</translation>
        </message>
        <message>
            <source>“%1” is no telephone number that can be called.</source>
            <translation>«%1» нөміріне қоңырау шалу мүмкін емес.</translation>
        </message>
    </context>
    <context>
        <name>sla</name>
        <message>
            <source>%1 h</source>
            <translation>%1 сағ</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 сағ %2 мин</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 с</translation>
        </message>
        <message>
            <source>%2 min</source>
            <translation>%2 мин</translation>
        </message>
        <message>
            <source>Ask the vendor for the cause</source>
            <translation>Жеткізушіден себебін сұрау</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Бұзылу қаупі бар</translation>
        </message>
        <message>
            <source>Call the vendor: ask for a date</source>
            <translation>Жеткізушіге қоңырау шалу: мерзімін сұрау</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation>Орындалды: %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Мерзімі: %1</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Орындалуда</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Бұзылған</translation>
        </message>
        <message>
            <source>Missed %1</source>
            <translation>Бұзылды: %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Жауап жоқ</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>Мерзім жоқ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Paused for %1 of working time</source>
            <translation>%1 жұмыс уақытына тоқтатылған</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation>Жеткізушіге еске салу</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Басталды: %1</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Сізді күтуде</translation>
        </message>
        <message>
            <source>Worked %1 of %2</source>
            <translation>%2 ішінен %1 өтті</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>жауапсыз жабылған</translation>
        </message>
        <message>
            <source>in %1 of working time</source>
            <translation>%1 жұмыс уақытынан кейін</translation>
        </message>
        <message>
            <source>late by %1 of working time</source>
            <translation>%1 жұмыс уақытына кешікті</translation>
        </message>
        <message>
            <source>paused: the vendor waits for you</source>
            <translation>тоқтатылған: жеткізуші сізді күтуде</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>бүгін %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>ертең %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>кеше %1</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message numerus="yes">
            <source>%1: %n report(s) taken in</source>
            <translation>
                <numerusform>%1: %n өтініш қабылданды</numerusform>
                <numerusform>%1: %n өтініш қабылданды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n бұрыннан бар</numerusform>
                <numerusform>%n бұрыннан бар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) left out.</source>
            <translation>
                <numerusform>Жасырылған %n жол алынбады.</numerusform>
                <numerusform>Жасырылған %n жол алынбады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) did not go in</source>
            <translation>
                <numerusform>%n жол қабылданбады</numerusform>
                <numerusform>%n жол қабылданбады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s): %1 ready, %2 with problems.</source>
            <translation>
                <numerusform>%n жол: дайын %1, қатесі бар %2.</numerusform>
                <numerusform>%n жол: дайын %1, қатесі бар %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Маңыздылық деңгейі</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Сипаттама</translation>
        </message>
        <message>
            <source>Detail below the text</source>
            <translation>Мәтін астында</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Өтініш түрі</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Алмау</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Өтінім нөмірі</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Reporter's e-mail</source>
            <translation>Өтініш берушінің поштасы</translation>
        </message>
        <message>
            <source>Reporter's name</source>
            <translation>Өтініш берушінің аты-жөні</translation>
        </message>
        <message>
            <source>Reporter's phone</source>
            <translation>Өтініш берушінің телефоны</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>%1-жол</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Topic or module</source>
            <translation>Бөлім немесе модуль</translation>
        </message>
        <message>
            <source>as the last time</source>
            <translation>өткен жолғыдай</translation>
        </message>
        <message>
            <source>goes in</source>
            <translation>қабылданады</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>ықтимал</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>танылмады</translation>
        </message>
        <message>
            <source>please check</source>
            <translation>тексеріңіз</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>қабылданбайды</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>анық</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>сіз таңдадыңыз</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n pair(s) look alike</source>
            <translation>
                <numerusform>%n ұқсас жұп</numerusform>
                <numerusform>%n ұқсас жұп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) belong to no group yet</source>
            <translation>
                <numerusform>%n өтініш әлі топсыз</numerusform>
                <numerusform>%n өтініш әлі топсыз</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the vendor</source>
            <translation>Жеткізушіге жауап беру</translation>
        </message>
        <message>
            <source>Ask the vendor for a date</source>
            <translation>Жеткізушіден мерзімін сұрау</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Қайта қоңырау шалу</translation>
        </message>
        <message>
            <source>Call overdue</source>
            <translation>Қоңырау мерзімі өткен</translation>
        </message>
        <message>
            <source>Complete and send</source>
            <translation>Толықтырып жіберу</translation>
        </message>
        <message>
            <source>Complete the group</source>
            <translation>Топты толықтыру</translation>
        </message>
        <message>
            <source>Decide the pairs</source>
            <translation>Жұптарды шешу</translation>
        </message>
        <message>
            <source>Errors in the file</source>
            <translation>Файлда қателер бар</translation>
        </message>
        <message>
            <source>Expected in “%1” and not there</source>
            <translation>«%1» ішінде күтілді, бірақ келмеді</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>Файл жоқ</translation>
        </message>
        <message>
            <source>Help the delivery on</source>
            <translation>Жеткізуге көмектесу</translation>
        </message>
        <message>
            <source>Look at the folder's settings</source>
            <translation>Қалта баптауларын қарау</translation>
        </message>
        <message>
            <source>Look at the mailbox</source>
            <translation>Пошта жәшігін қарау</translation>
        </message>
        <message>
            <source>Look at the report</source>
            <translation>Өтінішті қарау</translation>
        </message>
        <message>
            <source>Mailbox %1</source>
            <translation>%1 пошта жәшігі</translation>
        </message>
        <message>
            <source>No mail comes in</source>
            <translation>Хат келмейді</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Оқылмайды</translation>
        </message>
        <message>
            <source>Nothing comes in</source>
            <translation>Ештеңе келмейді</translation>
        </message>
        <message>
            <source>One key each: the same problem, or not a duplicate.</source>
            <translation>Әрқайсысына бір перне: сол мәселе ме, әлде қайталама емес пе.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Read the reports</source>
            <translation>Өтініштерді оқу</translation>
        </message>
        <message>
            <source>Read them, and put those of one cause together.</source>
            <translation>Оқып шығып, себебі бірдейлерін біріктіріңіз.</translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation>Жеткізушіге еске салу</translation>
        </message>
        <message>
            <source>See why it was missed</source>
            <translation>Неге бұзылғанын көру</translation>
        </message>
        <message>
            <source>Tried again by itself</source>
            <translation>Әрекет өзі қайталанады</translation>
        </message>
        <message>
            <source>Watched folder “%1”</source>
            <translation>Бақыланатын «%1» қалтасы</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1 дейін</translation>
        </message>
        <message numerus="yes">
            <source>called %n time(s)</source>
            <translation>
                <numerusform>%n рет қоңырау шалынды</numerusform>
                <numerusform>%n рет қоңырау шалынды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>undoing</name>
        <message numerus="yes">
            <source>%n report(s) were moved since and stay where they are.</source>
            <translation>
                <numerusform>%n өтініш содан бері ауыстырылды, ол орнында қалады.</numerusform>
                <numerusform>%n өтініш содан бері ауыстырылды, ол орнында қалады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remembered: these two are not duplicates.</source>
            <translation>Есте сақталды: бұл екеуі телнұсқа емес.</translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation>Болдырылмады: %1.</translation>
        </message>
        <message>
            <source>Taken back: the two may be duplicates.</source>
            <translation>Болдырылмады: бұл екеуі телнұсқа болуы мүмкін.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Болдырмайтын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n ұйым</numerusform>
                <numerusform>%n ұйым</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n өтініш</numerusform>
                <numerusform>%n өтініш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n пайдаланушы</numerusform>
                <numerusform>%n пайдаланушы</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Accepted, evidence is still being sent</source>
            <translation>Қабылданды, дәлелдер әлі жіберілуде</translation>
        </message>
        <message>
            <source>Add the BIN of the organisation, or ask a writer for it.</source>
            <translation>Ұйымның БСН-ін қосыңыз немесе өтініш берушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Ask a writer for a screenshot of the error.</source>
            <translation>Өтініш берушіден қатенің экран суретін сұраңыз.</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Жіберілуде</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Болдырылмады</translation>
        </message>
        <message>
            <source>Change request</source>
            <translation>Өзгеріс сұрауы</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Clock paused</source>
            <translation>Есеп тоқтатылды</translation>
        </message>
        <message>
            <source>Close in time</source>
            <translation>Уақыты жақын</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Кеңес</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Сыни</translation>
        </message>
        <message>
            <source>Describe what was done, what happened and since when, in two or three sentences.</source>
            <translation>Не істелгенін, не болғанын және қашаннан бері екенін екі-үш сөйлеммен жазыңыз.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Сипаттамасы</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Қате коды</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>Алғашқы жауап</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Бума</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Improvement request</source>
            <translation>Ұсыныс</translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation>Пакетте</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Инцидент</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Төмен</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Орташа</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Сақталған</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Бұзылған</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атау</translation>
        </message>
        <message>
            <source>No answer, being looked up</source>
            <translation>Жауап жоқ, анықталуда</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмір</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Басқа сөздер</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Телефон қоңырауы</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Сөз тіркесі</translation>
        </message>
        <message>
            <source>Preliminary answer</source>
            <translation>Алдын ала жауап</translation>
        </message>
        <message>
            <source>Quoted text</source>
            <translation>Дәйексөз мәтіні</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Қабылданбады</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Есеп жүруде</translation>
        </message>
        <message>
            <source>Same picture</source>
            <translation>Сол сурет</translation>
        </message>
        <message>
            <source>Same term</source>
            <translation>Сол ұғым</translation>
        </message>
        <message>
            <source>Say what the vendor is asked to achieve.</source>
            <translation>Жеткізушіден не сұралатынын жазыңыз.</translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask a writer.</source>
            <translation>Қай ұйымға қатысты екенін көрсетіңіз немесе өтініш берушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Экран</translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation>Экран суреті</translation>
        </message>
        <message>
            <source>Service request</source>
            <translation>Қызмет көрсету сұрауы</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Қолтаңба</translation>
        </message>
        <message>
            <source>Similar spelling</source>
            <translation>Ұқсас жазылу</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Электрондық кесте</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Жаңарту</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Жіберуді күтуде</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Қалаған нәтиже</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Сөз</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Уақытша шешім</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Кеше</translation>
        </message>
        <message numerus="yes">
            <source>another tray for %n mail(s)</source>
            <translation>
                <numerusform>%n хатты басқа науаға көшіру</numerusform>
                <numerusform>%n хатты басқа науаға көшіру</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>attachment of %n report(s) to a conversation</source>
            <translation>
                <numerusform>%n өтінішті хат алмасуға қосу</numerusform>
                <numerusform>%n өтінішті хат алмасуға қосу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>automatic grouping of %n report(s)</source>
            <translation>
                <numerusform>%n өтінішті автоматты топтастыру</numerusform>
                <numerusform>%n өтінішті автоматты топтастыру</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>detachment of %n report(s) from a conversation</source>
            <translation>
                <numerusform>%n өтінішті хат алмасудан бөлу</numerusform>
                <numerusform>%n өтінішті хат алмасудан бөлу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>join of %n report(s)</source>
            <translation>
                <numerusform>%n өтінішті қосу</numerusform>
                <numerusform>%n өтінішті қосу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>merge of %n report(s)</source>
            <translation>
                <numerusform>%n өтінішті біріктіру</numerusform>
                <numerusform>%n өтінішті біріктіру</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move of %n report(s)</source>
            <translation>
                <numerusform>%n өтінішті ауыстыру</numerusform>
                <numerusform>%n өтінішті ауыстыру</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new group of %n report(s)</source>
            <translation>
                <numerusform>%n өтініштен жаңа топ</numerusform>
                <numerusform>%n өтініштен жаңа топ</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody says that it is urgent</source>
            <translation>шұғыл деп ешкім жазбаған</translation>
        </message>
        <message numerus="yes">
            <source>split of %n report(s)</source>
            <translation>
                <numerusform>%n өтінішті бөлу</numerusform>
                <numerusform>%n өтінішті бөлу</numerusform>
            </translation>
        </message>
        <message>
            <source>the writers can wait</source>
            <translation>өтініш берушілер күте алады</translation>
        </message>
        <message>
            <source>the writers say that it is urgent</source>
            <translation>өтініш берушілер шұғыл деп жазады</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>болдырмау</translation>
        </message>
        <message>
            <source>work has stopped or a deadline is at hand</source>
            <translation>жұмыс тоқтады немесе мерзім таяу</translation>
        </message>
    </context>
    <context>
        <name>year</name>
        <message>
            <source>H</source>
            <translation>С</translation>
        </message>
        <message>
            <source>N</source>
            <translation>А</translation>
        </message>
        <message>
            <source>O</source>
            <translation>Д</translation>
        </message>
        <message>
            <source>S</source>
            <translation>Қ</translation>
        </message>
        <message>
            <source>W</source>
            <translation>Ж</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>шарт</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>мереке</translation>
        </message>
        <message>
            <source>moved day</source>
            <translation>ауыстырылған күн</translation>
        </message>
        <message>
            <source>moved working day</source>
            <translation>ауыстырылған жұмыс күні</translation>
        </message>
        <message>
            <source>other hours</source>
            <translation>басқа сағаттар</translation>
        </message>
        <message>
            <source>shortened day</source>
            <translation>қысқартылған күн</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>апта демалысы</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>working day with a name</source>
            <translation>атауы бар жұмыс күні</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>сіздікі</translation>
        </message>
    </context>
</TS>
