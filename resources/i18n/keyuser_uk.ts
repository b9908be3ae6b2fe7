<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>BundleView</name>
        <message>
            <source>%1 of %2 delivered</source>
            <translation>Доставлено %1 з %2</translation>
        </message>
        <message>
            <source>%1 requires them of every group.</source>
            <translation>%1 вимагає їх для кожної групи.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) still missing</source>
            <translation>
                <numerusform>Бракує ще %n поля</numerusform>
                <numerusform>Бракує ще %n полів</numerusform>
                <numerusform>Бракує ще %n полів</numerusform>
            </translation>
        </message>
        <message>
            <source>At the vendor</source>
            <translation>У постачальника</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Усе заповнено</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Підтвердження</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Групи</translation>
        </message>
        <message>
            <source>Look at the preview, then freeze and send. From then on nothing about it changes.</source>
            <translation>Перегляньте пакет, потім зафіксуйте й надішліть. Після цього в ньому нічого не змінюється.</translation>
        </message>
        <message>
            <source>Names of reporters never leave: the vendor sees Reporter 1, Reporter 2.</source>
            <translation>Імена заявників не надсилаються: постачальник бачить «Заявник 1», «Заявник 2».</translation>
        </message>
        <message>
            <source>No answer yet.</source>
            <translation>Відповіді поки немає.</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Налаштування…</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Що всередині</translation>
        </message>
        <message>
            <source>What will leave</source>
            <translation>Що буде надіслано</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>і ще %n раніше</numerusform>
                <numerusform>і ще %n раніше</numerusform>
                <numerusform>і ще %n раніше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>і ще %n файл</numerusform>
                <numerusform>і ще %n файли</numerusform>
                <numerusform>і ще %n файлів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>і ще %n група</numerusform>
                <numerusform>і ще %n групи</numerusform>
                <numerusform>і ще %n груп</numerusform>
            </translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>розпочато %1</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>доставлено</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>для: %1</translation>
        </message>
        <message>
            <source>frozen %1</source>
            <translation>зафіксовано %1</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>чекає</translation>
        </message>
    </context>
    <context>
        <name>BundlesPage</name>
        <message>
            <source>%1 is not what was frozen: %2</source>
            <translation>%1 відрізняється від зафіксованого: %2</translation>
        </message>
        <message>
            <source>%1 is, byte for byte, what was frozen.</source>
            <translation>%1 байт у байт збігається із зафіксованим.</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) selected</source>
            <translation>
                <numerusform>Вибрано %n пакет</numerusform>
                <numerusform>Вибрано %n пакети</numerusform>
                <numerusform>Вибрано %n пакетів</numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle is one consolidated report of the groups that you choose, for one vendor. Name your company and the vendor first.</source>
            <translation>Пакет — це одне зведене звернення за вибраними групами для одного постачальника. Спершу вкажіть свою компанію та постачальника.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Answer the vendor</source>
            <translation>Відповісти постачальнику</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Пакети</translation>
        </message>
        <message>
            <source>Choose groups</source>
            <translation>Вибрати групи</translation>
        </message>
        <message>
            <source>Choose groups that are ready and add them to a bundle: it leaves as one report.</source>
            <translation>Виберіть готові групи й додайте їх до пакета: він піде як одне звернення.</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Компанія і постачальник…</translation>
        </message>
        <message>
            <source>Every bundle is on its way or with the vendor.</source>
            <translation>Усі пакети в дорозі або вже в постачальника.</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Отримати відповіді</translation>
        </message>
        <message>
            <source>Fill in what is missing</source>
            <translation>Заповнити те, чого бракує</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Для вас</translation>
        </message>
        <message>
            <source>Freeze and send</source>
            <translation>Зафіксувати й надіслати</translation>
        </message>
        <message>
            <source>Freeze only</source>
            <translation>Лише зафіксувати</translation>
        </message>
        <message>
            <source>Freeze without it</source>
            <translation>Зафіксувати без цього</translation>
        </message>
        <message>
            <source>Making the preview</source>
            <translation>Готуємо попередній перегляд</translation>
        </message>
        <message>
            <source>New draft of these groups</source>
            <translation>Нова чернетка з цих груп</translation>
        </message>
        <message>
            <source>No bundles yet</source>
            <translation>Пакетів поки немає</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Вас нічого не чекає</translation>
        </message>
        <message>
            <source>Open the ticket</source>
            <translation>Відкрити заявку</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Попередній перегляд</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Видалити чернетку</translation>
        </message>
        <message>
            <source>Restore the file from a backup. Nothing was sent from it.</source>
            <translation>Відновіть файл із резервної копії. З нього нічого не надіслано.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Надіслати</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Надіслати зараз</translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation>Налаштувати постачальника…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показати всі</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Показати файл</translation>
        </message>
        <message>
            <source>Taken out of the bundle; the group stays.</source>
            <translation>Вилучено з пакета; сама група залишається.</translation>
        </message>
        <message>
            <source>The draft %1 is removed; its groups stay.</source>
            <translation>Чернетку %1 видалено; її групи залишаються.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Verify the file</source>
            <translation>Перевірити файл</translation>
        </message>
        <message>
            <source>Verifying the file</source>
            <translation>Перевіряємо файл</translation>
        </message>
        <message>
            <source>Where do bundles go?</source>
            <translation>Куди надсилати пакети?</translation>
        </message>
    </context>
    <context>
        <name>CalendarDialog</name>
        <message numerus="yes">
            <source>%n day(s) added or changed</source>
            <translation>
                <numerusform>Додано або змінено %n день</numerusform>
                <numerusform>Додано або змінено %n дні</numerusform>
                <numerusform>Додано або змінено %n днів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n рядок записано в %1</numerusform>
                <numerusform>%n рядки записано в %1</numerusform>
                <numerusform>%n рядків записано в %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A contract in force keeps the calendar that it was confirmed with.</source>
            <translation>Чинний договір зберігає календар, з яким його було підтверджено.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календар</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Календарі</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Days of the year</source>
            <translation>Дні року</translation>
        </message>
        <message>
            <source>Files of days</source>
            <translation>Файли днів</translation>
        </message>
        <message>
            <source>Import days</source>
            <translation>Імпорт днів</translation>
        </message>
        <message>
            <source>Import days…</source>
            <translation>Імпорт днів…</translation>
        </message>
        <message>
            <source>Not usable: %1</source>
            <translation>Не вдалося використати: %1</translation>
        </message>
        <message>
            <source>Of several rows for one date the strongest decides: your own, contract, moved day, holiday.</source>
            <translation>З кількох рядків для однієї дати вирішує найсильніший: ваш, договір, перенесення дня, свято.</translation>
        </message>
        <message>
            <source>Of the contract in force: %1</source>
            <translation>Чинного договору: %1</translation>
        </message>
        <message>
            <source>Page Up and Page Down: the next date that differs</source>
            <translation>Page Up і Page Down: наступна відмінна дата</translation>
        </message>
        <message>
            <source>Save the days as CSV</source>
            <translation>Зберегти дні як CSV</translation>
        </message>
        <message>
            <source>Save the days as CSV…</source>
            <translation>Зберегти дні як CSV…</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Рік</translation>
        </message>
        <message>
            <source>Zone %1, version %2, days known from %3 to %4.</source>
            <translation>Часовий пояс %1, версія %2, дні відомі з %3 по %4 рік.</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>вирішує</translation>
        </message>
        <message>
            <source>shipped</source>
            <translation>з постачання</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>ваш</translation>
        </message>
    </context>
    <context>
        <name>CallbackDialog</name>
        <message>
            <source>Again</source>
            <translation>Знову</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Подзвонити</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Передзвонити</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>For example: sends the screenshot today</source>
            <translation>Наприклад: надішле знімок екрана сьогодні</translation>
        </message>
        <message>
            <source>Nobody calls any more.</source>
            <translation>Дзвонити більше не потрібно.</translation>
        </message>
        <message>
            <source>Nobody needs to call</source>
            <translation>Дзвонити не треба</translation>
        </message>
        <message>
            <source>Not reached, again then</source>
            <translation>Не додзвонилися, пізніше</translation>
        </message>
        <message>
            <source>Open the report %1</source>
            <translation>Відкрити звернення %1</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Додзвонилися</translation>
        </message>
        <message>
            <source>The call comes back at the time you chose.</source>
            <translation>Дзвінок повернеться в обраний час.</translation>
        </message>
        <message>
            <source>The call is noted.</source>
            <translation>Дзвінок записано.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Про що говорили</translation>
        </message>
        <message>
            <source>ext. %1</source>
            <translation>дод. %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>не додзвонилися</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>прострочено</translation>
        </message>
    </context>
    <context>
        <name>ChatNoteDialog</name>
        <message numerus="yes">
            <source>%n message(s) from %1. What you leave out stays in the report, folded.</source>
            <translation>
                <numerusform>%n повідомлення від: %1. Невибране залишиться у зверненні згорнутим.</numerusform>
                <numerusform>%n повідомлення від: %1. Невибране залишиться у зверненні згорнутим.</numerusform>
                <numerusform>%n повідомлень від: %1. Невибране залишиться у зверненні згорнутим.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Вибрати всі</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Зняти вибір</translation>
        </message>
        <message>
            <source>Copy messages in WhatsApp, Telegram, Teams or Viber and paste them here.</source>
            <translation>Скопіюйте повідомлення у WhatsApp, Telegram, Teams або Viber і вставте їх сюди.</translation>
        </message>
        <message>
            <source>Messages: Space chooses</source>
            <translation>Повідомлення: пробіл вибирає</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Назва або БІН</translation>
        </message>
        <message>
            <source>No messages were recognised: the text becomes one report as it stands.</source>
            <translation>Повідомлення не розпізнано: текст стане одним зверненням як є.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Paste the chat here</source>
            <translation>Вставте чат сюди</translation>
        </message>
        <message>
            <source>Pasted chat</source>
            <translation>Вставлений чат</translation>
        </message>
        <message>
            <source>Space chooses a message, Ctrl+Enter takes the report in.</source>
            <translation>Пробіл вибирає повідомлення, Ctrl+Enter приймає звернення.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message numerus="yes">
            <source>Take %n message(s) in</source>
            <translation>
                <numerusform>Прийняти %n повідомлення</numerusform>
                <numerusform>Прийняти %n повідомлення</numerusform>
                <numerusform>Прийняти %n повідомлень</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the text in</source>
            <translation>Прийняти текст</translation>
        </message>
        <message>
            <source>The beginning of the first message</source>
            <translation>Початок першого повідомлення</translation>
        </message>
        <message>
            <source>The chat as it was copied</source>
            <translation>Чат, як його скопійовано</translation>
        </message>
        <message>
            <source>The chat is %1 now.</source>
            <translation>Чат прийнято як %1.</translation>
        </message>
    </context>
    <context>
        <name>ClockLines</name>
        <message>
            <source>due</source>
            <translation>термін</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>%1 is closed: %2</source>
            <translation>%1 закрито: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) recorded since</source>
            <translation>
                <numerusform>Відтоді записано %n подію.</numerusform>
                <numerusform>Відтоді записано %n події.</numerusform>
                <numerusform>Відтоді записано %n подій.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>відтоді відрізняється %n показник</numerusform>
                <numerusform>відтоді відрізняються %n показники</numerusform>
                <numerusform>відтоді відрізняються %n показників</numerusform>
            </translation>
        </message>
        <message>
            <source>9 of 10 within</source>
            <translation>9 з 10 не довше</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Закрити місяць: %1</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Закрити місяць</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрито</translation>
        </message>
        <message>
            <source>Closing freezes the figures of this month with a hash and the end of the log that they were computed from. Nothing is locked: what is learned later changes the figures, and here you see what differs and why. A month can be closed again; each closing stays.</source>
            <translation>Закриття фіксує показники місяця з хешем і кінцем журналу, за яким їх обчислено. Нічого не блокується: те, що стане відомо пізніше, змінить показники, і тут видно, що відрізняється і чому. Місяць можна закрити ще раз; кожне закриття залишається.</translation>
        </message>
        <message>
            <source>Closing the month</source>
            <translation>Закриття місяця</translation>
        </message>
        <message>
            <source>Closings of this month</source>
            <translation>Закриття цього місяця</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Події</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показник</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Зафіксовано</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>Log up to</source>
            <translation>Журнал до</translation>
        </message>
        <message>
            <source>Nothing has changed since.</source>
            <translation>Відтоді нічого не змінилося.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>The frozen figures were altered: they do not give their hash.</source>
            <translation>Зафіксовані показники змінено: хеш не збігається.</translation>
        </message>
        <message>
            <source>The log is not as it was written: event #%1</source>
            <translation>Журнал не такий, яким був записаний: подія №%1</translation>
        </message>
        <message>
            <source>The vendor's answers were last fetched before the month was over: fetch them and close again.</source>
            <translation>Відповіді постачальника востаннє отримано до кінця місяця: отримайте їх і закрийте ще раз.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>What differs since the last closing</source>
            <translation>Що відрізняється з останнього закриття</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Хто</translation>
        </message>
        <message>
            <source>average</source>
            <translation>середнє</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>закрито без відповіді</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>договір</translation>
        </message>
        <message>
            <source>created</source>
            <translation>за створенням</translation>
        </message>
        <message>
            <source>criticality</source>
            <translation>критичність</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>за результатом</translation>
        </message>
        <message>
            <source>elapsed</source>
            <translation>минуло</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>дотримано</translation>
        </message>
        <message>
            <source>median</source>
            <translation>медіана</translation>
        </message>
        <message>
            <source>met</source>
            <translation>дотримано</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>порушено</translation>
        </message>
        <message>
            <source>open</source>
            <translation>відкрито</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>пауза</translation>
        </message>
        <message>
            <source>target</source>
            <translation>цільовий термін</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>вердикт</translation>
        </message>
    </context>
    <context>
        <name>CompanySection</name>
        <message>
            <source>Company</source>
            <translation>Компанія</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контактна особа</translation>
        </message>
        <message>
            <source>Contact's e-mail</source>
            <translation>Ел. пошта контактної особи</translation>
        </message>
        <message>
            <source>Enter your company's name.</source>
            <translation>Введіть назву вашої компанії.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Stands in every bundle, so that the vendor knows who asks.</source>
            <translation>Зазначається в кожному пакеті, щоб постачальник знав, хто звертається.</translation>
        </message>
        <message>
            <source>The check digit is right</source>
            <translation>Контрольний розряд збігається</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Ваша компанія</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Are these two about the same thing?</source>
            <translation>Це про те саме?</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>What the vendor needs: %1 of %2</source>
            <translation>Що потрібно постачальнику: %1 з %2</translation>
        </message>
    </context>
    <context>
        <name>ContractDialog</name>
        <message>
            <source>%1 cannot be used yet</source>
            <translation>%1 поки не можна використати</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Клітинка</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Підтверджено</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договір</translation>
        </message>
        <message>
            <source>Contract sheets</source>
            <translation>Бланки договору</translation>
        </message>
        <message>
            <source>Contract with %1</source>
            <translation>Договір: %1</translation>
        </message>
        <message>
            <source>Contracts in force</source>
            <translation>Чинні договори</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Перший день</translation>
        </message>
        <message>
            <source>For tickets created from</source>
            <translation>Для заявок, створених з</translation>
        </message>
        <message>
            <source>I have read these sentences: this is what was agreed</source>
            <translation>Я прочитав(ла) ці речення: саме так домовлено</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>Чинний з</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>Ввести в дію</translation>
        </message>
        <message>
            <source>Read a contract sheet</source>
            <translation>Прочитати бланк договору</translation>
        </message>
        <message>
            <source>Read a sheet…</source>
            <translation>Прочитати бланк…</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Прочитати</translation>
        </message>
        <message>
            <source>Save an empty sheet</source>
            <translation>Зберегти порожній бланк</translation>
        </message>
        <message>
            <source>Save an empty sheet…</source>
            <translation>Зберегти порожній бланк…</translation>
        </message>
        <message>
            <source>Save as a sheet</source>
            <translation>Зберегти як таблицю</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Зберегти як таблицю…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>The contract is in force.</source>
            <translation>Договір введено в дію.</translation>
        </message>
        <message>
            <source>The file of this contract says something else than what is in force. Nothing changes until you confirm it.</source>
            <translation>Файл цього договору каже не те, що діє. Нічого не зміниться, доки ви не підтвердите.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>What %1 says</source>
            <translation>Що каже %1</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Що не так</translation>
        </message>
        <message>
            <source>What is wrong in the sheet</source>
            <translation>Що не так у бланку</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Що в ньому сказано</translation>
        </message>
        <message>
            <source>What it says: %1</source>
            <translation>Що в ньому сказано: %1</translation>
        </message>
        <message>
            <source>What it would change</source>
            <translation>Що він змінить</translation>
        </message>
        <message>
            <source>What the contract says</source>
            <translation>Що сказано в договорі</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Що зробити</translation>
        </message>
        <message>
            <source>always</source>
            <translation>завжди</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>автоматично</translation>
        </message>
        <message>
            <source>open</source>
            <translation>безстроково</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Sender unknown</source>
            <translation>Відправник невідомий</translation>
        </message>
        <message numerus="yes">
            <source>Show %n message(s) more</source>
            <translation>
                <numerusform>Показати ще %n повідомлення</numerusform>
                <numerusform>Показати ще %n повідомлення</numerusform>
                <numerusform>Показати ще %n повідомлень</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Копіювати звіт</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Щось пішло не так</translation>
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation>У програмі сталася помилка</translation>
        </message>
        <message>
            <source>What is stored is safe. Copy the report below and send it to support; it holds no personal data. You can go on, or close the window and start again.</source>
            <translation>Усе збережене ціле. Скопіюйте звіт нижче й надішліть його в підтримку; персональних даних у ньому немає. Можна продовжити або закрити вікно й запустити програму знову.</translation>
        </message>
    </context>
    <context>
        <name>CriticalityButton</name>
        <message>
            <source>Criticality: %1</source>
            <translation>Критичність: %1</translation>
        </message>
    </context>
    <context>
        <name>DeedRow</name>
        <message>
            <source>More: %1</source>
            <translation>Ще: %1</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message numerus="yes">
            <source>%n clock(s) would differ</source>
            <translation>
                <numerusform>Зміниться %n відлік</numerusform>
                <numerusform>Зміняться %n відліки</numerusform>
                <numerusform>Зміняться %n відліків</numerusform>
            </translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Відлік</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Дотримано зараз</translation>
        </message>
        <message>
            <source>Kept then</source>
            <translation>Дотримано тоді</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Дотримано</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Порушено</translation>
        </message>
        <message>
            <source>No clock would differ.</source>
            <translation>Жоден відлік не зміниться.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Тоді</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Totals before and after</source>
            <translation>Підсумки до і після</translation>
        </message>
        <message>
            <source>What would differ</source>
            <translation>Що зміниться</translation>
        </message>
    </context>
    <context>
        <name>DisputeDialog</name>
        <message numerus="yes">
            <source>%n differ(s)</source>
            <translation>
                <numerusform>розходиться %n</numerusform>
                <numerusform>розходяться %n</numerusform>
                <numerusform>розходяться %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) compared</source>
            <translation>
                <numerusform>зіставлено %n показник</numerusform>
                <numerusform>зіставлено %n показники</numerusform>
                <numerusform>зіставлено %n показників</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the table cannot be compared</source>
            <translation>
                <numerusform>%n рядок таблиці не можна зіставити</numerusform>
                <numerusform>%n рядки таблиці не можна зіставити</numerusform>
                <numerusform>%n рядків таблиці не можна зіставити</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the table (.xlsx, .csv) in which the vendor says how long each ticket took. You see only what differs, and why.</source>
            <translation>Виберіть таблицю (.xlsx, .csv), у якій постачальник указав час за кожною заявкою. Ви побачите лише розбіжності та їхні причини.</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>Вибрати таблицю…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Compare with the vendor's table</source>
            <translation>Порівняти з таблицею постачальника</translation>
        </message>
        <message>
            <source>Save as a sheet</source>
            <translation>Зберегти як таблицю</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Зберегти як таблицю…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Збережено: %1</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Таблиці</translation>
        </message>
        <message>
            <source>The vendor's figures and ours</source>
            <translation>Показники постачальника і наші</translation>
        </message>
        <message>
            <source>The vendor's table</source>
            <translation>Таблиця постачальника</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Що відрізняється</translation>
        </message>
        <message>
            <source>none differs</source>
            <translation>розбіжностей немає</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
    </context>
    <context>
        <name>EvidenceStrip</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файли</numerusform>
                <numerusform>%n файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>Save file</source>
            <translation>Зберегти файл</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Збережено: %1.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Browse…</source>
            <translation>Огляд…</translation>
        </message>
        <message>
            <source>Choose at least one file.</source>
            <translation>Виберіть хоча б один файл.</translation>
        </message>
        <message>
            <source>Excel workbook: figures with live formulas, all tickets</source>
            <translation>Книга Excel: показники з живими формулами, усі заявки</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Експорт: %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файли</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>PDF: a page for a manager, then the tables</source>
            <translation>PDF: сторінка для керівника, потім таблиці</translation>
        </message>
    </context>
    <context>
        <name>FolderSection</name>
        <message>
            <source>%Y, %m and %d stand for the day's year, month and day; * for anything.</source>
            <translation>%Y, %m і %d – рік, місяць і число цього дня, * – будь-що.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Огляд…</translation>
        </message>
        <message>
            <source>Check against “%1”</source>
            <translation>Перевіряти за форматом «%1»</translation>
        </message>
        <message>
            <source>Choose the days on which the file is expected.</source>
            <translation>Оберіть дні, у які очікується файл.</translation>
        </message>
        <message>
            <source>Choose the folder.</source>
            <translation>Оберіть теку.</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Не пізніше</translation>
        </message>
        <message>
            <source>Expected file</source>
            <translation>Очікуваний файл</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>Тека для спостереження</translation>
        </message>
        <message>
            <source>Looked into every minute while the window is open; each complete file is taken once.</source>
            <translation>Переглядаються щохвилини, поки вікно відкрите; кожен готовий файл береться один раз.</translation>
        </message>
        <message>
            <source>May be late by</source>
            <translation>Допустиме запізнення</translation>
        </message>
        <message>
            <source>Move what was dealt with to the folder “taken” inside</source>
            <translation>Переносити опрацьоване до вкладеної теки «taken»</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Нова тека…</translation>
        </message>
        <message>
            <source>On</source>
            <translation>У дні</translation>
        </message>
        <message>
            <source>Say which file is expected.</source>
            <translation>Вкажіть, який файл очікується.</translation>
        </message>
        <message>
            <source>Take reports in</source>
            <translation>Приймати звернення</translation>
        </message>
        <message>
            <source>Tell me when a file is missing</source>
            <translation>Повідомляти, якщо файл не надійшов</translation>
        </message>
        <message>
            <source>There is no such folder: %1</source>
            <translation>Такої теки немає: %1</translation>
        </message>
        <message>
            <source>Watched folders</source>
            <translation>Теки під наглядом</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Що робити</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Де</translation>
        </message>
        <message>
            <source>Which files</source>
            <translation>Які файли</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, kept as they are</source>
            <translation>
                <numerusform>і ще %n, без змін</numerusform>
                <numerusform>і ще %n, без змін</numerusform>
                <numerusform>і ще %n, без змін</numerusform>
            </translation>
        </message>
        <message>
            <source>min</source>
            <translation>хв</translation>
        </message>
    </context>
    <context>
        <name>FormAnswersView</name>
        <message>
            <source>Answers of the form</source>
            <translation>Відповіді форми</translation>
        </message>
        <message>
            <source>happened %1</source>
            <translation>сталося %1</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>терміново</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>необов’язково</translation>
        </message>
    </context>
    <context>
        <name>FormFiles</name>
        <message>
            <source>Choose files</source>
            <translation>Вибрати файли</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Вибрати файли…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Прибрати %1</translation>
        </message>
        <message>
            <source>or paste a screenshot with Ctrl+V, or drop files here</source>
            <translation>або вставте знімок екрана (Ctrl+V), або перетягніть файли сюди</translation>
        </message>
        <message>
            <source>screenshot</source>
            <translation>знімок екрана</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>Complete</source>
            <translation>Усе заповнено</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Відкрити %1</translation>
        </message>
        <message>
            <source>Take %1 out</source>
            <translation>Вилучити %1</translation>
        </message>
    </context>
    <context>
        <name>GroupPicker</name>
        <message>
            <source>Choose a group</source>
            <translation>Виберіть групу</translation>
        </message>
        <message>
            <source>Choose other words, or make a new group of the reports instead.</source>
            <translation>Введіть інші слова або створіть зі звернень нову групу.</translation>
        </message>
        <message>
            <source>No such group</source>
            <translation>Такої групи немає</translation>
        </message>
        <message>
            <source>Title or number of the group</source>
            <translation>Назва або номер групи</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Немає в довіднику</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Пропонується: %1</translation>
        </message>
        <message>
            <source>Reports of this group</source>
            <translation>Звернення цієї групи</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Відправник невідомий</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Бажаний результат</translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve</source>
            <translation>Чого просимо досягти постачальника</translation>
        </message>
        <message>
            <source>What was done, what happened, since when</source>
            <translation>Що робили, що сталося, відколи</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>%1: now in %2.</source>
            <translation>%1: тепер у %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) in the bundle %1.</source>
            <translation>
                <numerusform>У пакеті %1 тепер %n група.</numerusform>
                <numerusform>У пакеті %1 тепер %n групи.</numerusform>
                <numerusform>У пакеті %1 тепер %n груп.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) selected</source>
            <translation>
                <numerusform>Вибрано %n групу</numerusform>
                <numerusform>Вибрано %n групи</numerusform>
                <numerusform>Вибрано %n груп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) selected</source>
            <translation>
                <numerusform>Вибрано %n пару</numerusform>
                <numerusform>Вибрано %n пари</numerusform>
                <numerusform>Вибрано %n пар</numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle goes to one vendor; tell where that is and what the vendor wants in it.</source>
            <translation>Пакет іде одному постачальнику; вкажіть, куди і що постачальник хоче в ньому бачити.</translation>
        </message>
        <message>
            <source>A group holds reports with one suspected cause, so that the vendor hears of it once. Look for duplicates among your reports, or make a group in the inbox.</source>
            <translation>У групі зібрано звернення з однією ймовірною причиною, щоб постачальник дізнався про неї один раз. Знайдіть дублікати серед звернень або створіть групу у вхідних.</translation>
        </message>
        <message>
            <source>Add to bundle</source>
            <translation>Додати до пакета</translation>
        </message>
        <message>
            <source>Choose one to compare it.</source>
            <translation>Виберіть одну, щоб порівняти.</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Компанія і постачальник…</translation>
        </message>
        <message>
            <source>Confirm pairs that look alike, or make a group in the inbox.</source>
            <translation>Підтвердьте схожі пари або створіть групу у вхідних.</translation>
        </message>
        <message>
            <source>Every pair that looked alike is decided. New reports bring new ones.</source>
            <translation>Щодо всіх схожих пар рішення ухвалено. Нові з’являться з новими зверненнями.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Групи</translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation>Шукати дублікати</translation>
        </message>
        <message numerus="yes">
            <source>Merge %n groups</source>
            <translation>
                <numerusform>Об’єднати %n групу</numerusform>
                <numerusform>Об’єднати %n групи</numerusform>
                <numerusform>Об’єднати %n груп</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge them into one group, or put all of them into the bundle.</source>
            <translation>Об’єднайте їх в одну групу або додайте всі до пакета.</translation>
        </message>
        <message>
            <source>Name the vendor first.</source>
            <translation>Спершу вкажіть постачальника.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Груп поки немає</translation>
        </message>
        <message>
            <source>No open groups</source>
            <translation>Відкритих груп немає</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Не дублікат</translation>
        </message>
        <message>
            <source>Nothing to confirm</source>
            <translation>Немає чого підтверджувати</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкриті</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Відкрити %1</translation>
        </message>
        <message>
            <source>Open bundle</source>
            <translation>Відкрити пакет</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Відкриті групи</translation>
        </message>
        <message>
            <source>Pairs to confirm</source>
            <translation>Пари для підтвердження</translation>
        </message>
        <message>
            <source>Same: group both</source>
            <translation>Те саме: в одну групу</translation>
        </message>
        <message>
            <source>Same: join %1</source>
            <translation>Те саме: до %1</translation>
        </message>
        <message>
            <source>Set “%1”</source>
            <translation>Установити «%1»</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустити</translation>
        </message>
        <message numerus="yes">
            <source>Split off %n report(s)</source>
            <translation>
                <numerusform>Відокремити %n звернення</numerusform>
                <numerusform>Відокремити %n звернення</numerusform>
                <numerusform>Відокремити %n звернень</numerusform>
            </translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>На підтвердження</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Скасувати: %1</translation>
        </message>
    </context>
    <context>
        <name>GuidedForm</name>
        <message numerus="yes">
            <source>%n field(s) need your eyes</source>
            <translation>
                <numerusform>Перевірте %n поле</numerusform>
                <numerusform>Перевірте %n поля</numerusform>
                <numerusform>Перевірте %n полів</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Очистити форму</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Every topic file is damaged.</source>
            <translation>Усі файли тем пошкоджені.</translation>
        </message>
        <message>
            <source>It came by</source>
            <translation>Надійшло через</translation>
        </message>
        <message>
            <source>New report by form</source>
            <translation>Нове звернення за формою</translation>
        </message>
        <message>
            <source>No such topic</source>
            <translation>Такої теми немає</translation>
        </message>
        <message>
            <source>No topics</source>
            <translation>Немає тем</translation>
        </message>
        <message>
            <source>R-%1 is saved.</source>
            <translation>R-%1 збережено.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Зберегти звернення</translation>
        </message>
        <message>
            <source>Saving the report</source>
            <translation>Збереження звернення</translation>
        </message>
        <message>
            <source>Search the topics</source>
            <translation>Пошук за темами</translation>
        </message>
        <message>
            <source>This topic has no place for files yet: answer what is asked first.</source>
            <translation>У цій темі поки немає місця для файлів: спершу дайте відповіді на запитання.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>Try other words.</source>
            <translation>Спробуйте інші слова.</translation>
        </message>
        <message>
            <source>What is typed stays until it is saved or cleared.</source>
            <translation>Введене залишається, доки форму не збережено або не очищено.</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>терміново</translation>
        </message>
    </context>
    <context>
        <name>IinLine</name>
        <message>
            <source>Hide</source>
            <translation>Сховати</translation>
        </message>
        <message>
            <source>Hide the IIN</source>
            <translation>Сховати ІІН</translation>
        </message>
        <message>
            <source>Show the IIN in full</source>
            <translation>Показати ІІН повністю</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Показати…</translation>
        </message>
    </context>
    <context>
        <name>ImportResultDialog</name>
        <message>
            <source>%1 The rows below were left out or only partly used; correct them and import the table again.</source>
            <translation>%1 Рядки нижче пропущено або взято не повністю: виправте їх і завантажте таблицю ще раз.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) need your eyes</source>
            <translation>
                <numerusform>Перевірте %n рядок</numerusform>
                <numerusform>Перевірте %n рядки</numerusform>
                <numerusform>Перевірте %n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>InboxOffers</name>
        <message>
            <source>A report of its own</source>
            <translation>Окреме звернення</translation>
        </message>
        <message>
            <source>Add to group…</source>
            <translation>Додати до групи…</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматичні</translation>
        </message>
        <message>
            <source>Automatic, always from this sender</source>
            <translation>Завжди автоматичні від цього відправника</translation>
        </message>
        <message>
            <source>Belongs to…</source>
            <translation>Належить до…</translation>
        </message>
        <message>
            <source>Group both</source>
            <translation>Об’єднати обидва</translation>
        </message>
        <message>
            <source>Join %1</source>
            <translation>Додати до %1</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Нова група</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Не дублікат</translation>
        </message>
        <message>
            <source>Not automatic</source>
            <translation>Не автоматичний</translation>
        </message>
        <message>
            <source>Not automatic, never from this sender</source>
            <translation>Від цього відправника ніколи</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Відкрити %1</translation>
        </message>
        <message>
            <source>Organisation…</source>
            <translation>Організація…</translation>
        </message>
        <message>
            <source>Take out of %1</source>
            <translation>Вилучити з %1</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>Вибрано %n звернення</numerusform>
                <numerusform>Вибрано %n звернення</numerusform>
                <numerusform>Вибрано %n звернень</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматичні</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Every report is in a group. See what the groups still need.</source>
            <translation>Усі звернення в групах. Подивіться, чого групам ще бракує.</translation>
        </message>
        <message>
            <source>Import what your staff wrote: mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. You can also drop files anywhere onto this window.</source>
            <translation>Імпортуйте те, що написали співробітники: листи (.eml, .msg, .mbox), теку з ними або таблицю. Файли можна просто перетягнути в це вікно.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Імпорт…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Вхідні</translation>
        </message>
        <message>
            <source>No automatic mails</source>
            <translation>Автоматичних листів немає</translation>
        </message>
        <message>
            <source>No report has words that begin like “%1”.</source>
            <translation>Немає звернень зі словами, що починаються на «%1».</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>Звернень поки немає</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Нічого не знайдено</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Нічого не чекає</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Відкрити групи</translation>
        </message>
        <message>
            <source>Out-of-office answers, undelivered mail and newsletters lie here, apart from what people write.</source>
            <translation>Тут лежать автовідповіді, недоставлені листи й розсилки, окремо від того, що пишуть люди.</translation>
        </message>
        <message>
            <source>Put them into one new group, or add all of them to a group that exists.</source>
            <translation>Зберіть їх у нову групу або додайте всі до наявної.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Звернення</translation>
        </message>
        <message>
            <source>Search subject, text and sender</source>
            <translation>Пошук за темою, текстом і відправником</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Чекають</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) written to %1.</source>
            <translation>
                <numerusform>%n запис збережено в %1.</numerusform>
                <numerusform>%n записи збережено в %1.</numerusform>
                <numerusform>%n записів збережено в %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), each exactly as it was written.</source>
            <translation>
                <numerusform>%n запис, точно такий, яким його внесено.</numerusform>
                <numerusform>%n записи, кожен точно такий, яким його внесено.</numerusform>
                <numerusform>%n записів, кожен точно такий, яким його внесено.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Each time an IIN is shown in full or leaves with a bundle, it is noted here and cannot be removed.</source>
            <translation>Кожен показ ІІН повністю та кожне надсилання ІІН з пакетом записується тут; видалити запис не можна.</translation>
        </message>
        <message>
            <source>Entry %1 is not as it was written. Keep this profile as it is and tell your data protection officer.</source>
            <translation>Запис %1 не такий, яким його внесено. Нічого не змінюйте в цьому профілі й повідомте відповідального за захист персональних даних.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Зберегти як CSV…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Збереження журналу</translation>
        </message>
        <message>
            <source>Ledger of personal data</source>
            <translation>Журнал персональних даних</translation>
        </message>
        <message>
            <source>No IIN was shown or sent</source>
            <translation>ІІН не показували й не надсилали</translation>
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
            <translation>Хто</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Мета</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Постачальник</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Що сталося</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Whose IIN</source>
            <translation>Чий ІІН</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Counted beyond the target</source>
            <translation>Понад цільовий термін</translation>
        </message>
    </context>
    <context>
        <name>LikenessCard</name>
        <message>
            <source>Looks like %1 · %2</source>
            <translation>Схоже на %1 · %2</translation>
        </message>
        <message>
            <source>Looks like the report %1</source>
            <translation>Схоже на звернення %1</translation>
        </message>
    </context>
    <context>
        <name>MailboxSection</name>
        <message numerus="yes">
            <source>%n folder(s) to choose from.</source>
            <translation>
                <numerusform>На вибір %n тека.</numerusform>
                <numerusform>На вибір %n теки.</numerusform>
                <numerusform>На вибір %n тек.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) in the folder,</source>
            <translation>
                <numerusform>У теці %n лист,</numerusform>
                <numerusform>У теці %n листи,</numerusform>
                <numerusform>У теці %n листів,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to take.</source>
            <translation>
                <numerusform>прийняти треба %n.</numerusform>
                <numerusform>прийняти треба %n.</numerusform>
                <numerusform>прийняти треба %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were taken by another installation.</source>
            <translation>
                <numerusform>%n прийняла інша інсталяція.</numerusform>
                <numerusform>%n прийняла інша інсталяція.</numerusform>
                <numerusform>%n прийняла інша інсталяція.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address or user name</source>
            <translation>Адреса або ім’я користувача</translation>
        </message>
        <message>
            <source>Asking the server for its folders…</source>
            <translation>Запитуємо в сервера список тек…</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Шифрування</translation>
        </message>
        <message>
            <source>Enter the address or the user name of the mailbox.</source>
            <translation>Введіть адресу або ім’я користувача скриньки.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Введіть назву сервера.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Теки…</translation>
        </message>
        <message>
            <source>It is watched; last looked at: %1</source>
            <translation>Під наглядом; остання перевірка: %1</translation>
        </message>
        <message>
            <source>It works.</source>
            <translation>Працює.</translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Зберігається у сховищі ключів; введіть, щоб замінити</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Поштова скринька</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Поштові скриньки</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Куди переносити</translation>
        </message>
        <message>
            <source>Move to the folder</source>
            <translation>Переносити до теки</translation>
        </message>
        <message>
            <source>New mailbox…</source>
            <translation>Нова скринька…</translation>
        </message>
        <message>
            <source>New mails become reports by themselves. Nothing is deleted on the server, nothing is marked read.</source>
            <translation>Нові листи самі стають зверненнями. На сервері нічого не видаляється і не позначається прочитаним.</translation>
        </message>
        <message>
            <source>New mails come at once.</source>
            <translation>Нові листи надходять одразу.</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Немає (лише для сервера на цьому комп’ютері)</translation>
        </message>
        <message>
            <source>Often an app password from the provider's settings</source>
            <translation>Часто потрібен пароль застосунку з налаштувань пошти</translation>
        </message>
        <message>
            <source>Only mails from</source>
            <translation>Лише листи починаючи з</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>SSL/TLS, encrypted from the start</source>
            <translation>SSL/TLS, шифрування від самого початку</translation>
        </message>
        <message>
            <source>STARTTLS, encrypted before signing in</source>
            <translation>STARTTLS, шифрування до входу</translation>
        </message>
        <message>
            <source>Server (IMAP)</source>
            <translation>Сервер (IMAP)</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Входимо…</translation>
        </message>
        <message>
            <source>Stay there and get a mark</source>
            <translation>Лишаються на місці з позначкою</translation>
        </message>
        <message>
            <source>Taken mails</source>
            <translation>Прийняті листи</translation>
        </message>
        <message>
            <source>Taken mails get a mark that other mail programs do not show.</source>
            <translation>Прийняті листи отримують позначку, якої інші поштові програми не показують.</translation>
        </message>
        <message>
            <source>Taken mails move to the folder.</source>
            <translation>Прийняті листи переносяться до теки.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Перевірити</translation>
        </message>
        <message>
            <source>The server lets us mark nothing; what was taken is remembered here.</source>
            <translation>Сервер не дозволяє ставити позначки; прийняте запам’ятовується тут.</translation>
        </message>
        <message>
            <source>We look every minute.</source>
            <translation>Перевіряємо щохвилини.</translation>
        </message>
        <message>
            <source>the usual one (%1)</source>
            <translation>звичайний (%1)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Appearance</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>By form…</source>
            <translation>За формою…</translation>
        </message>
        <message>
            <source>Check stock…</source>
            <translation>Звірити залишки…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темний</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Імпорт</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Імпорт організацій…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світлий</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Нове звернення</translation>
        </message>
        <message>
            <source>Pasted chat…</source>
            <translation>Вставлений чат…</translation>
        </message>
        <message>
            <source>Phone note…</source>
            <translation>Запис дзвінка…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Оновити</translation>
        </message>
        <message>
            <source>Save the form for staff…</source>
            <translation>Зберегти форму для працівників…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Налаштування…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>%1 is missing</source>
            <translation>Бракує: %1</translation>
        </message>
        <message>
            <source>Open the group</source>
            <translation>Відкрити групу</translation>
        </message>
        <message>
            <source>Save (Ctrl+Enter)</source>
            <translation>Зберегти (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Use %1 %2 (%3)</source>
            <translation>Взяти %1 %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>OrganisationEditor</name>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Correct the organisation</source>
            <translation>Виправити організацію</translation>
        </message>
        <message>
            <source>Mail domain</source>
            <translation>Поштовий домен</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Нова організація</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Скорочена назва</translation>
        </message>
    </context>
    <context>
        <name>OrganisationLine</name>
        <message>
            <source>A right number, but not in the directory</source>
            <translation>Номер правильний, але його немає в довіднику</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPicker</name>
        <message>
            <source>Check the number, or import the directory of organisations.</source>
            <translation>Перевірте номер або імпортуйте довідник організацій.</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Імпорт організацій…</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Назва або БІН</translation>
        </message>
        <message>
            <source>No such organisation</source>
            <translation>Такої організації немає</translation>
        </message>
        <message>
            <source>Which organisation is it?</source>
            <translation>Яка це організація?</translation>
        </message>
    </context>
    <context>
        <name>OrganisationView</name>
        <message>
            <source>Departments</source>
            <translation>Відділи</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Останні звернення</translation>
        </message>
        <message>
            <source>No reports from here yet</source>
            <translation>Звернень звідси поки немає</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Майданчики</translation>
        </message>
        <message>
            <source>Writes from @%1</source>
            <translation>Пише з @%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationsPage</name>
        <message>
            <source>%1 is removed from the directory; reports and the ledger stay.</source>
            <translation>%1: запис видалено з довідника; звернення та журнал залишаються.</translation>
        </message>
        <message>
            <source>All its people</source>
            <translation>Усі її люди</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистити пошук</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Виправити</translation>
        </message>
        <message>
            <source>Import a table with BIN and name, or add one by hand.</source>
            <translation>Завантажте таблицю з БІН і назвою або додайте організацію вручну.</translation>
        </message>
        <message>
            <source>Import a table with names, mail addresses and organisations; IINs in it are encrypted.</source>
            <translation>Завантажте таблицю з іменами, адресами пошти й організаціями; ІІН із неї шифруються.</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Завантажити організації…</translation>
        </message>
        <message>
            <source>Import people…</source>
            <translation>Завантажити людей…</translation>
        </message>
        <message>
            <source>Import the list of organisations with their BIN, then the list of people. Reports find their organisation by it, and wrong numbers get the nearest right one offered.</source>
            <translation>Завантажте список організацій з БІН, потім список людей. За ними звернення знаходять свою організацію, а до хибного номера пропонується найближчий правильний.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Завантажити…</translation>
        </message>
        <message>
            <source>Ledger…</source>
            <translation>Журнал…</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Назва або БІН</translation>
        </message>
        <message>
            <source>Name, phone, mail, position or IIN</source>
            <translation>Ім’я, телефон, пошта, посада або ІІН</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Нова організація</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Нова людина</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>Організацій поки немає</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>Людей поки немає</translation>
        </message>
        <message>
            <source>No such organisation</source>
            <translation>Такої організації немає</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Нікого не знайдено</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Організації</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>The beginnings of words are enough, in Cyrillic or Latin letters.</source>
            <translation>Достатньо початків слів, кирилицею або латиницею.</translation>
        </message>
        <message>
            <source>Whose reports are these?</source>
            <translation>Чиї це звернення?</translation>
        </message>
    </context>
    <context>
        <name>OutgoingSection</name>
        <message>
            <source>Confirm each report by mail, with its number</source>
            <translation>Підтверджувати кожне звернення листом із його номером</translation>
        </message>
        <message>
            <source>Empty where the server wants none</source>
            <translation>Порожньо, якщо сервер його не вимагає</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Шифрування</translation>
        </message>
        <message>
            <source>Enter the address that mail is sent from.</source>
            <translation>Введіть адресу, з якої надсилається пошта.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Введіть назву сервера.</translation>
        </message>
        <message>
            <source>From the address</source>
            <translation>З адреси</translation>
        </message>
        <message>
            <source>It works: the server lets us send.</source>
            <translation>Працює: сервер дозволяє надсилання.</translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Зберігається у сховищі ключів; введіть, щоб замінити</translation>
        </message>
        <message>
            <source>Machines, mailing lists and answers get none, and nobody gets more than five a day.</source>
            <translation>Автоматам, розсилкам і на відповіді не надсилаються; одному адресату не більше п’яти на день.</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Ім’я відправника</translation>
        </message>
        <message>
            <source>Needed for receipts. Without a server nothing is sent by mail.</source>
            <translation>Потрібна для підтверджень. Без сервера поштою нічого не надсилається.</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Немає (лише для сервера на цьому комп’ютері)</translation>
        </message>
        <message>
            <source>Outgoing mail</source>
            <translation>Вихідна пошта</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Підтвердження</translation>
        </message>
        <message>
            <source>SSL/TLS, encrypted from the start</source>
            <translation>SSL/TLS, шифрування від самого початку</translation>
        </message>
        <message>
            <source>STARTTLS, encrypted before signing in</source>
            <translation>STARTTLS, шифрування до входу</translation>
        </message>
        <message>
            <source>Server (SMTP)</source>
            <translation>Сервер (SMTP)</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Входимо…</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Перевірити</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Ім’я користувача</translation>
        </message>
        <message>
            <source>the usual one (%1)</source>
            <translation>звичайний (%1)</translation>
        </message>
    </context>
    <context>
        <name>PersonEditor</name>
        <message>
            <source>%1 is stored; empty keeps it</source>
            <translation>Збережено %1; порожнє поле його залишить</translation>
        </message>
        <message>
            <source>Correct the person</source>
            <translation>Виправити дані людини</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Відділ</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Електронна пошта</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Назва або БІН</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Нова людина</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Посада</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Майданчик</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>БІН %1 немає в довіднику</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Останні звернення</translation>
        </message>
        <message>
            <source>No reports from this person yet</source>
            <translation>Звернень від цієї людини поки немає</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation>Організація невідома</translation>
        </message>
    </context>
    <context>
        <name>PhoneNoteDialog</name>
        <message>
            <source>%1 is written down.</source>
            <translation>Записано: %1.</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Передзвонити</translation>
        </message>
        <message>
            <source>Call by</source>
            <translation>Подзвонити до</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Хто дзвонить</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Доступний</translation>
        </message>
        <message>
            <source>Can be reached from</source>
            <translation>Доступний з</translation>
        </message>
        <message>
            <source>Can be reached on</source>
            <translation>Доступний у день</translation>
        </message>
        <message>
            <source>Can be reached until</source>
            <translation>Доступний до</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Критичність</translation>
        </message>
        <message>
            <source>For example 8 701 222 33 44</source>
            <translation>Наприклад, 067 123 45 67</translation>
        </message>
        <message>
            <source>Name of the caller</source>
            <translation>Ім’я того, хто дзвонить</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Назва або БІН</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Не сказано</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Phone note</source>
            <translation>Запис дзвінка</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>The call is due before the window begins.</source>
            <translation>Термін дзвінка раніше, ніж людина доступна.</translation>
        </message>
        <message>
            <source>The callback is in the queue.</source>
            <translation>Зворотний дзвінок у черзі.</translation>
        </message>
        <message>
            <source>The window ends before it begins.</source>
            <translation>Час доступності закінчується раніше, ніж починається.</translation>
        </message>
        <message>
            <source>What happened, where, since when. Enter saves, Shift+Enter begins a line.</source>
            <translation>Що сталося, де, відколи. Enter зберігає, Shift+Enter починає рядок.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Що сказано</translation>
        </message>
        <message>
            <source>Whom to call? Write the number.</source>
            <translation>Кому дзвонити? Запишіть номер.</translation>
        </message>
        <message>
            <source>Write what the caller said.</source>
            <translation>Запишіть, що сказав той, хто дзвонить.</translation>
        </message>
    </context>
    <context>
        <name>PurposeDialog</name>
        <message>
            <source>%1. Your name, the time and this purpose go into the ledger.</source>
            <translation>%1. Ваше ім’я, час і ця мета потраплять до журналу.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>For example: access request for the portal</source>
            <translation>Наприклад: заявка на доступ до порталу</translation>
        </message>
        <message>
            <source>Show for 30 seconds</source>
            <translation>Показати на 30 секунд</translation>
        </message>
        <message>
            <source>What is the IIN needed for?</source>
            <translation>Для чого потрібен ІІН?</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>For example: 40 users cannot sign documents today</source>
            <translation>Наприклад: 40 користувачів не можуть сьогодні підписати документи</translation>
        </message>
        <message>
            <source>Set criticality</source>
            <translation>Установити критичність</translation>
        </message>
        <message>
            <source>The reason stands in the bundle, where the vendor reads it.</source>
            <translation>Причина ввійде до пакета, її прочитає постачальник.</translation>
        </message>
        <message>
            <source>Why is the criticality “%1”?</source>
            <translation>Чому критичність «%1»?</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>A stretch of time does not count</source>
            <translation>Відрізок часу не рахується</translation>
        </message>
        <message>
            <source>All clocks of this item end; what was not decided by then counts nowhere.</source>
            <translation>Усі відліки за цим пунктом завершуються; що не вирішено до цього моменту, ніде не враховується.</translation>
        </message>
        <message>
            <source>Another criticality</source>
            <translation>Інша критичність</translation>
        </message>
        <message>
            <source>Another due time was agreed</source>
            <translation>Погоджено інший термін</translation>
        </message>
        <message>
            <source>Another support line has it</source>
            <translation>Передано іншій лінії підтримки</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Changes no clock; shows how long each line had it.</source>
            <translation>Не змінює відліків; показує, скільки часу заявка була в кожної лінії.</translation>
        </message>
        <message>
            <source>Changes no figure.</source>
            <translation>Не змінює показників.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Відлік</translation>
        </message>
        <message>
            <source>Counts as the vendor's answer from the moment when it was given.</source>
            <translation>Вважається відповіддю постачальника з моменту, коли її дано.</translation>
        </message>
        <message>
            <source>Criticality from then on</source>
            <translation>Критичність із цього моменту</translation>
        </message>
        <message>
            <source>For example: call at 10:12 from +7 727 …, letter No. 14</source>
            <translation>Наприклад: дзвінок о 10:12 з +7 727 …, лист № 14</translation>
        </message>
        <message>
            <source>From</source>
            <translation>З</translation>
        </message>
        <message>
            <source>From what it is known</source>
            <translation>Звідки це відомо</translation>
        </message>
        <message>
            <source>How it can be shown</source>
            <translation>Чим підтверджується</translation>
        </message>
        <message>
            <source>It is added to the log and never deleted. What was wrong is taken back by another event.</source>
            <translation>Додається до журналу й ніколи не видаляється. Помилкове скасовується іншою подією.</translation>
        </message>
        <message>
            <source>It was called off</source>
            <translation>Заявку відкликано</translation>
        </message>
        <message>
            <source>No clock of this item counts in that time, for example during agreed works.</source>
            <translation>У цей час жоден відлік за пунктом не йде, наприклад під час погоджених робіт.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Now due</source>
            <translation>Новий термін</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записати</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>Записати, що сталося</translation>
        </message>
        <message>
            <source>Replaces the target of that clock. What was missed before stays missed.</source>
            <translation>Замінює цільовий термін цього відліку. Що порушено раніше, залишається порушеним.</translation>
        </message>
        <message>
            <source>Support line</source>
            <translation>Лінія підтримки</translation>
        </message>
        <message>
            <source>The target of that criticality holds from then on; what has elapsed stays.</source>
            <translation>Із цього моменту діє цільовий термін цієї критичності; час, що минув, залишається.</translation>
        </message>
        <message>
            <source>The vendor answered by phone or letter</source>
            <translation>Постачальник відповів телефоном або листом</translation>
        </message>
        <message>
            <source>Time in %1</source>
            <translation>Час: %1</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Що сталося</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Що було сказано</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Хто відповів</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Текст</translation>
        </message>
    </context>
    <context>
        <name>ReleaseDialog</name>
        <message>
            <source>%1 requires the IINs of the writers. They leave in full, and the ledger notes whose, when and to whom. Without them the bundle is frozen with that field missing.</source>
            <translation>%1 вимагає ІІН авторів. Вони підуть повністю, а журнал зазначить, чиї, коли й кому. Без них пакет фіксується з незаповненим полем.</translation>
        </message>
        <message numerus="yes">
            <source>%n IIN(s) will leave with this bundle</source>
            <translation>
                <numerusform>З цим пакетом піде %n ІІН</numerusform>
                <numerusform>З цим пакетом підуть %n ІІН</numerusform>
                <numerusform>З цим пакетом піде %n ІІН</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Freeze without IINs</source>
            <translation>Зафіксувати без ІІН</translation>
        </message>
        <message>
            <source>Let them leave</source>
            <translation>Дозволити надсилання</translation>
        </message>
    </context>
    <context>
        <name>ReportPicker</name>
        <message>
            <source>No such report</source>
            <translation>Такого звернення немає</translation>
        </message>
        <message>
            <source>Try other words, or leave it as a report of its own.</source>
            <translation>Спробуйте інші слова або залиште звернення окремим.</translation>
        </message>
        <message>
            <source>Which report does it belong to?</source>
            <translation>До якого звернення це належить?</translation>
        </message>
        <message>
            <source>Words of the report, its writer, or its number</source>
            <translation>Слова звернення, автор або номер</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>%1, personal data: click to show or hide it</source>
            <translation>%1, персональні дані: натисніть, щоб показати або приховати</translation>
        </message>
        <message>
            <source>%1: the check digit does not match</source>
            <translation>%1: не збігається контрольний розряд</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n рядок</numerusform>
                <numerusform>%n рядки</numerusform>
                <numerusform>%n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>Both reports say this</source>
            <translation>Це є в обох зверненнях</translation>
        </message>
        <message numerus="yes">
            <source>Show the rest, %n more character(s)</source>
            <translation>
                <numerusform>Показати решту, ще %n знак</numerusform>
                <numerusform>Показати решту, ще %n знаки</numerusform>
                <numerusform>Показати решту, ще %n знаків</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>(no subject)</source>
            <translation>(без теми)</translation>
        </message>
        <message>
            <source>Automatic mail: %1. It is not counted and not grouped.</source>
            <translation>Автоматичний лист: %1. Не враховується і не групується.</translation>
        </message>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>БІН %1 немає в довіднику</translation>
        </message>
        <message>
            <source>Looks like an automatic mail (%1), but that is not sure.</source>
            <translation>Схоже на автоматичний лист (%1), але це не точно.</translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation>Організація невідома</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Відправник невідомий</translation>
        </message>
    </context>
    <context>
        <name>ReporterSection</name>
        <message>
            <source>Name or BIN</source>
            <translation>Назва або БІН</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Type a name, phone or mail to find somebody</source>
            <translation>Введіть ім’я, телефон або пошту</translation>
        </message>
        <message>
            <source>Who reports it?</source>
            <translation>Хто повідомляє?</translation>
        </message>
    </context>
    <context>
        <name>SaveFormDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Компанія</translation>
        </message>
        <message>
            <source>It opens in</source>
            <translation>Мова під час відкриття</translation>
        </message>
        <message>
            <source>One file that works in any browser without a connection. Staff fill it in, save their report and mail it; it is taken in like any other mail, complete.</source>
            <translation>Один файл, який працює в будь-якому браузері без зв’язку. Працівники заповнюють його, зберігають звернення й надсилають поштою; воно приймається як звичайний лист, уже повне.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Save the form for staff</source>
            <translation>Форма для працівників</translation>
        </message>
        <message>
            <source>Save the form…</source>
            <translation>Зберегти форму…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Збережено: %1.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в папці</translation>
        </message>
        <message>
            <source>To be mailed to</source>
            <translation>Надсилати на адресу</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Теми</translation>
        </message>
        <message>
            <source>report form</source>
            <translation>форма звернення</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1 is delivered.</source>
            <translation>%1 доставлено.</translation>
        </message>
        <message>
            <source>%1 is frozen. Nothing has left yet.</source>
            <translation>%1 зафіксовано. Поки нічого не надіслано.</translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s) from the vendor.</source>
            <translation>
                <numerusform>%n нова подія від постачальника.</numerusform>
                <numerusform>%n нові події від постачальника.</numerusform>
                <numerusform>%n нових подій від постачальника.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching answers</source>
            <translation>Отримуємо відповіді</translation>
        </message>
        <message>
            <source>Freezing</source>
            <translation>Фіксуємо</translation>
        </message>
        <message>
            <source>Freezing and sending</source>
            <translation>Фіксуємо й надсилаємо</translation>
        </message>
        <message>
            <source>Nothing new from the vendor.</source>
            <translation>Від постачальника нічого нового.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Надіслати зараз</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Надсилаємо</translation>
        </message>
        <message>
            <source>Stopped. What was done so far is kept; send it again to go on.</source>
            <translation>Зупинено. Зроблене збережено; надішліть ще раз, щоб продовжити.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторити спробу</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Sections</source>
            <translation>Розділи</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>Налаштування збережено.</translation>
        </message>
    </context>
    <context>
        <name>SeveralSection</name>
        <message>
            <source>Remove</source>
            <translation>Видалити</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Try again</source>
            <translation>Повторити спробу</translation>
        </message>
    </context>
    <context>
        <name>SlaBoard</name>
        <message>
            <source>%1 of %2 in time</source>
            <translation>%1 з %2 вчасно</translation>
        </message>
        <message>
            <source>%1: %2, %3 in time, %4 late, %5 open. Promised: %6 of working time.</source>
            <translation>%1: %2, вчасно %3, із запізненням %4, відкрито %5. Обіцяно: %6 робочого часу.</translation>
        </message>
        <message numerus="yes">
            <source>%n closed without an answer</source>
            <translation>
                <numerusform>%n закрито без відповіді</numerusform>
                <numerusform>%n закрито без відповіді</numerusform>
                <numerusform>%n закрито без відповіді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n ще відкрито</numerusform>
                <numerusform>%n ще відкрито</numerusform>
                <numerusform>%n ще відкрито</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket item(s) of this month</source>
            <translation>
                <numerusform>%n пункт заявок за цей місяць</numerusform>
                <numerusform>%n пункти заявок за цей місяць</numerusform>
                <numerusform>%n пунктів заявок за цей місяць</numerusform>
            </translation>
        </message>
        <message>
            <source>9 of 10 within %1</source>
            <translation>9 з 10 у межах %1</translation>
        </message>
        <message>
            <source>All criticalities</source>
            <translation>Усі критичності</translation>
        </message>
        <message>
            <source>Criticality of the trend</source>
            <translation>Критичність для динаміки</translation>
        </message>
        <message>
            <source>Do next</source>
            <translation>Що робити</translation>
        </message>
        <message>
            <source>Kept, by criticality</source>
            <translation>Дотримання за критичністю</translation>
        </message>
        <message>
            <source>Kept, by month of creation</source>
            <translation>Дотримання за місяцем створення</translation>
        </message>
        <message>
            <source>Kept, by month of decision</source>
            <translation>Дотримано, за місяцем результату</translation>
        </message>
        <message>
            <source>No ticket was created in this month.</source>
            <translation>Цього місяця заявок не створювали.</translation>
        </message>
        <message>
            <source>Nothing is decided yet</source>
            <translation>Поки нічого не вирішено</translation>
        </message>
        <message>
            <source>Nothing is late, and nothing will be soon.</source>
            <translation>Запізнень немає і найближчим часом не буде.</translation>
        </message>
        <message>
            <source>Nothing was decided in this month, and nothing was open.</source>
            <translation>Цього місяця нічого не вирішилося і нічого не було відкрито.</translation>
        </message>
        <message>
            <source>Tickets of the month</source>
            <translation>Заявки за місяць</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>Що потребує вашої уваги</translation>
        </message>
        <message>
            <source>half within %1</source>
            <translation>половина в межах %1</translation>
        </message>
        <message>
            <source>nothing is promised</source>
            <translation>нічого не обіцяно</translation>
        </message>
        <message>
            <source>on average %1</source>
            <translation>у середньому %1</translation>
        </message>
    </context>
    <context>
        <name>SlaPage</name>
        <message>
            <source>Copy a reminder</source>
            <translation>Копіювати нагадування</translation>
        </message>
        <message>
            <source>Created in the month</source>
            <translation>Створені в місяці</translation>
        </message>
        <message>
            <source>Decided in the month</source>
            <translation>Вирішені в місяці</translation>
        </message>
        <message>
            <source>Earlier month</source>
            <translation>Попередній місяць</translation>
        </message>
        <message>
            <source>Earlier month (Alt+Left)</source>
            <translation>Попередній місяць (Alt+←)</translation>
        </message>
        <message>
            <source>Export month…</source>
            <translation>Експорт за місяць…</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Отримати відповіді</translation>
        </message>
        <message>
            <source>Go to the bundles</source>
            <translation>Перейти до пакетів</translation>
        </message>
        <message>
            <source>Later month</source>
            <translation>Наступний місяць</translation>
        </message>
        <message>
            <source>Later month (Alt+Right)</source>
            <translation>Наступний місяць (Alt+→)</translation>
        </message>
        <message>
            <source>No vendor yet</source>
            <translation>Постачальника поки немає</translation>
        </message>
        <message>
            <source>Nothing to measure yet</source>
            <translation>Вимірювати поки нічого</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Відкрити пакет</translation>
        </message>
        <message>
            <source>SAMPLE contract: these targets and hours are examples that no vendor agreed to.</source>
            <translation>ЗРАЗОК договору: ці строки й години — приклад, жоден постачальник на них не погоджувався.</translation>
        </message>
        <message>
            <source>SLA</source>
            <translation>SLA</translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation>Налаштувати постачальника…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Налаштування…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показати в теці</translation>
        </message>
        <message>
            <source>Tell where your bundles go and what the contract promises; then this page shows what was kept.</source>
            <translation>Вкажіть, куди йдуть пакети і що обіцяє договір; тоді тут буде видно, що дотримано.</translation>
        </message>
        <message>
            <source>The SLA report is written: %1</source>
            <translation>Звіт SLA записано: %1</translation>
        </message>
        <message>
            <source>The clocks start when the vendor accepts your first bundle. Send one, then come back.</source>
            <translation>Відлік почнеться, коли постачальник прийме перший пакет. Надішліть його й поверніться сюди.</translation>
        </message>
        <message>
            <source>The reminder is in the clipboard: paste it into a mail or the vendor's ticket.</source>
            <translation>Нагадування в буфері обміну: вставте його в лист або в заявку постачальника.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 is due %3 (%4 of working time). Please tell us whether you will keep it.</source>
            <translation>Заявка %1: строк «%2» — %3 (%4 робочого часу). Повідомте, будь ласка, чи встигаєте.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time) and came late. Please tell us the cause.</source>
            <translation>Заявка %1: строк «%2» був %3 (%4 робочого часу), виконано із запізненням. Повідомте, будь ласка, причину.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time). Please tell us when we can expect it.</source>
            <translation>Заявка %1: строк «%2» був %3 (%4 робочого часу). Повідомте, будь ласка, коли очікувати.</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Постачальник</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Чому?</translation>
        </message>
        <message>
            <source>Writing the SLA report</source>
            <translation>Пишемо звіт SLA</translation>
        </message>
        <message>
            <source>computed %1 from the log</source>
            <translation>обчислено %1 за журналом</translation>
        </message>
    </context>
    <context>
        <name>SlaProof</name>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>відтоді відрізняється %n показник</numerusform>
                <numerusform>відтоді відрізняються %n показники</numerusform>
                <numerusform>відтоді відрізняються %n показників</numerusform>
            </translation>
        </message>
        <message>
            <source>Close month…</source>
            <translation>Закрити місяць…</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>Закрито %1</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Закриття…</translation>
        </message>
        <message>
            <source>Each event is as it was written. Hash of the last one: %1</source>
            <translation>Кожна подія така, якою була записана. Хеш останньої: %1</translation>
        </message>
        <message numerus="yes">
            <source>Log of %n event(s) verified %1</source>
            <translation>
                <numerusform>Журнал із %n події перевірено %1</numerusform>
                <numerusform>Журнал із %n подій перевірено %1</numerusform>
                <numerusform>Журнал із %n подій перевірено %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Not closed yet</source>
            <translation>Ще не закрито</translation>
        </message>
        <message>
            <source>The log is not as it was written: event #%1</source>
            <translation>Журнал не такий, яким був записаний: подія №%1</translation>
        </message>
        <message>
            <source>its frozen figures were altered</source>
            <translation>зафіксовані показники змінено</translation>
        </message>
        <message>
            <source>nothing has changed since</source>
            <translation>відтоді нічого не змінилося</translation>
        </message>
    </context>
    <context>
        <name>SlaTable</name>
        <message>
            <source>Criticality</source>
            <translation>Критичність</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Звернення</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>Vendor's status</source>
            <translation>Статус у постачальника</translation>
        </message>
    </context>
    <context>
        <name>SlaWays</name>
        <message>
            <source>Calendars…</source>
            <translation>Календарі…</translation>
        </message>
        <message>
            <source>Close month…</source>
            <translation>Закрити місяць…</translation>
        </message>
        <message>
            <source>Compare with the vendor's table…</source>
            <translation>Порівняти з таблицею постачальника…</translation>
        </message>
        <message>
            <source>Contract…</source>
            <translation>Договір…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Що якби…</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Try again</source>
            <translation>Повторити спробу</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Stop; what is done so far is kept</source>
            <translation>Зупинити; зроблене збережеться</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Зупиняємо: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StockDialog</name>
        <message>
            <source>%1 is in the inbox with all rows attached.</source>
            <translation>%1 у вхідних, усі рядки долучено.</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, рядок %2</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n товар</numerusform>
                <numerusform>%n товари</numerusform>
                <numerusform>%n товарів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mismatch(es)</source>
            <translation>
                <numerusform>%n розбіжність</numerusform>
                <numerusform>%n розбіжності</numerusform>
                <numerusform>%n розбіжностей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n рядок</numerusform>
                <numerusform>%n рядки</numerusform>
                <numerusform>%n рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>Also what adds up</source>
            <translation>Показати й те, що сходиться</translation>
        </message>
        <message>
            <source>Checking stock</source>
            <translation>Звірка залишків</translation>
        </message>
        <message>
            <source>Draft a report</source>
            <translation>Скласти звернення</translation>
        </message>
        <message>
            <source>Items, their days and movements</source>
            <translation>Товари, їхні дні та рухи</translation>
        </message>
        <message>
            <source>Ledgers of stock</source>
            <translation>Відомості залишків</translation>
        </message>
        <message>
            <source>Stock check</source>
            <translation>Звірка залишків</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;All files (*)</source>
            <translation>Таблиці (*.xlsx *.csv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>The stock adds up.</source>
            <translation>Залишки сходяться.</translation>
        </message>
        <message>
            <source>These mismatches are reported already.</source>
            <translation>Про ці розбіжності звернення вже є.</translation>
        </message>
        <message>
            <source>What could be read adds up.</source>
            <translation>Те, що вдалося прочитати, сходиться.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s) that cannot be read</source>
            <translation>
                <numerusform>і ще %n нечитний рядок</numerusform>
                <numerusform>і ще %n нечитні рядки</numerusform>
                <numerusform>і ще %n нечитних рядків</numerusform>
            </translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>рядок %1</translation>
        </message>
    </context>
    <context>
        <name>TableDialog</name>
        <message>
            <source>%1 - rows with problems</source>
            <translation>%1 - рядки з помилками</translation>
        </message>
        <message numerus="yes">
            <source>%n more table(s) after this one.</source>
            <translation>
                <numerusform>Після цієї ще %n таблиця.</numerusform>
                <numerusform>Після цієї ще %n таблиці.</numerusform>
                <numerusform>Після цієї ще %n таблиць.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to correct are in %1.</source>
            <translation>
                <numerusform>%n рядок для виправлення збережено в %1.</numerusform>
                <numerusform>%n рядки для виправлення збережено в %1.</numerusform>
                <numerusform>%n рядків для виправлення збережено в %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also rows that are hidden</source>
            <translation>Також приховані рядки</translation>
        </message>
        <message>
            <source>Choose “Subject” or “Description” above one of the columns.</source>
            <translation>Виберіть над одним зі стовпців «Тема» або «Опис».</translation>
        </message>
        <message>
            <source>Every row is being checked…</source>
            <translation>Перевіряються всі рядки…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Книга Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Guess again</source>
            <translation>Визначити знову</translation>
        </message>
        <message>
            <source>Headings in row</source>
            <translation>Заголовки в рядку</translation>
        </message>
        <message>
            <source>Import of a table</source>
            <translation>Імпорт таблиці</translation>
        </message>
        <message>
            <source>No reports, but a directory</source>
            <translation>Це довідник, не звернення</translation>
        </message>
        <message>
            <source>Nothing is taken in before you say so. Check what each column gives.</source>
            <translation>Без вашої згоди нічого не приймається. Перевірте, що дає кожен стовпець.</translation>
        </message>
        <message>
            <source>Rows with problems</source>
            <translation>Рядки з помилками</translation>
        </message>
        <message>
            <source>Save the rows with problems…</source>
            <translation>Зберегти рядки з помилками…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Аркуш</translation>
        </message>
        <message numerus="yes">
            <source>Take %n report(s) in</source>
            <translation>
                <numerusform>Прийняти %n звернення</numerusform>
                <numerusform>Прийняти %n звернення</numerusform>
                <numerusform>Прийняти %n звернень</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Прийняти</translation>
        </message>
        <message>
            <source>The first rows of the table</source>
            <translation>Перші рядки таблиці</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
    </context>
    <context>
        <name>TableQueue</name>
        <message>
            <source>Importing</source>
            <translation>Імпорт</translation>
        </message>
        <message>
            <source>Its columns are known from the last time.</source>
            <translation>Стовпці відомі з минулого разу.</translation>
        </message>
        <message>
            <source>Look at the table</source>
            <translation>Переглянути таблицю</translation>
        </message>
    </context>
    <context>
        <name>TicketDialog</name>
        <message>
            <source>All times in %1.</source>
            <translation>Увесь час: %1.</translation>
        </message>
        <message>
            <source>As it stood on</source>
            <translation>Як було на</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Копіювати текстом</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Подія</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Журнал подій</translation>
        </message>
        <message>
            <source>Fold nights and days off</source>
            <translation>Згортати ночі та вихідні</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Сталося</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Скільки</translation>
        </message>
        <message>
            <source>Item of the ticket</source>
            <translation>Пункт заявки</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Більше (+)</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>По хвилинах</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Відкрити пакет</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>Recorded by mistake</source>
            <translation>Записано помилково</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Записано: %1</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Записати…</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Сказано</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>Менше (-)</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Усього</translation>
        </message>
        <message>
            <source>Take this event back…</source>
            <translation>Скасувати цю подію…</translation>
        </message>
        <message>
            <source>Taken back; both events stay in the log.</source>
            <translation>Скасовано; обидві події залишаються в журналі.</translation>
        </message>
        <message>
            <source>The clocks of this ticket</source>
            <translation>Відліки цієї заявки</translation>
        </message>
        <message>
            <source>The explanation is in the clipboard.</source>
            <translation>Пояснення скопійовано до буфера обміну.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Хто</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Чому</translation>
        </message>
        <message>
            <source>Why the clock shows what it shows</source>
            <translation>Чому відлік показує саме це</translation>
        </message>
        <message>
            <source>taken back by #%1</source>
            <translation>скасовано подією №%1</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>%1 is not waited for any more.</source>
            <translation>%1 більше не очікується.</translation>
        </message>
        <message>
            <source>%1 is waited for again.</source>
            <translation>%1: знову очікується.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do, the most pressing first</source>
            <translation>
                <numerusform>%n справа, найтерміновіша зверху</numerusform>
                <numerusform>%n справи, найтерміновіші зверху</numerusform>
                <numerusform>%n справ, найтерміновіші зверху</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with what your staff wrote</source>
            <translation>Почніть із того, що написали працівники</translation>
        </message>
        <message>
            <source>Import their mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. From then on this page says what to do next.</source>
            <translation>Імпортуйте їхні листи (.eml, .msg, .mbox), теку з листами або таблицю. Після цього тут буде видно, що робити далі.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Імпорт…</translation>
        </message>
        <message>
            <source>It need not come</source>
            <translation>Більше не чекати</translation>
        </message>
        <message>
            <source>No report is unread, nothing is to be sent, and the vendor is in time.</source>
            <translation>Усі звернення прочитано, надсилати нічого, постачальник укладається в строк.</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Ніщо не чекає на вас</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сьогодні</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>What waits for you</source>
            <translation>Що чекає на вас</translation>
        </message>
    </context>
    <context>
        <name>TopicFields</name>
        <message>
            <source>Answer every line; the other questions come after that.</source>
            <translation>Дайте відповідь на кожен рядок; решта запитань з’явиться після цього.</translation>
        </message>
        <message>
            <source>Check this first</source>
            <translation>Спершу перевірте</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробиці</translation>
        </message>
    </context>
    <context>
        <name>VendorSection</name>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Запитуємо постачальника…</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договір</translation>
        </message>
        <message>
            <source>Enter the vendor's address; it begins with https://</source>
            <translation>Введіть адресу постачальника; вона починається з https://</translation>
        </message>
        <message>
            <source>Enter the vendor's name.</source>
            <translation>Введіть назву постачальника.</translation>
        </message>
        <message>
            <source>Given to you by the vendor</source>
            <translation>Виданий вам постачальником</translation>
        </message>
        <message numerus="yes">
            <source>Its clock differs from yours by %n minute(s).</source>
            <translation>
                <numerusform>Його годинник розходиться з вашим на %n хвилину.</numerusform>
                <numerusform>Його годинник розходиться з вашим на %n хвилини.</numerusform>
                <numerusform>Його годинник розходиться з вашим на %n хвилин.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Зберігається у сховищі ключів; введіть, щоб замінити</translation>
        </message>
        <message>
            <source>Language of bundles</source>
            <translation>Мова пакетів</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Назва</translation>
        </message>
        <message>
            <source>New vendor…</source>
            <translation>Новий постачальник…</translation>
        </message>
        <message>
            <source>Required of a group</source>
            <translation>Обов’язково для групи</translation>
        </message>
        <message>
            <source>Sample (an example, no vendor's promise)</source>
            <translation>Зразок (приклад, не зобов’язання постачальника)</translation>
        </message>
        <message>
            <source>Save and test the connection</source>
            <translation>Зберегти й перевірити з’єднання</translation>
        </message>
        <message>
            <source>The vendor answers and knows you.</source>
            <translation>Постачальник відповідає і впізнає вас.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Постачальник</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Постачальники</translation>
        </message>
        <message>
            <source>Where bundles go, and what the vendor wants in them.</source>
            <translation>Куди йдуть пакети і що постачальник хоче в них бачити.</translation>
        </message>
    </context>
    <context>
        <name>VoidDialog</name>
        <message>
            <source>Take back</source>
            <translation>Скасувати подію</translation>
        </message>
        <message>
            <source>Take back event #%1?</source>
            <translation>Скасувати подію №%1?</translation>
        </message>
        <message>
            <source>The clocks are computed as if it had not happened. The event and this reason stay in the log.</source>
            <translation>Відліки рахуються так, ніби її не було. Подія і ця причина залишаються в журналі.</translation>
        </message>
        <message>
            <source>Why it is taken back</source>
            <translation>Чому скасовується</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>Another contract</source>
            <translation>Інший договір</translation>
        </message>
        <message>
            <source>Another contract, another calendar</source>
            <translation>Інший договір, інший календар</translation>
        </message>
        <message>
            <source>Another contract…</source>
            <translation>Інший договір…</translation>
        </message>
        <message>
            <source>As if the calendar were %1</source>
            <translation>Якби календар був %1</translation>
        </message>
        <message>
            <source>As if the contract were %1</source>
            <translation>Якби договір був %1</translation>
        </message>
        <message>
            <source>As if …</source>
            <translation>Якби …</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календар</translation>
        </message>
        <message>
            <source>Choose a calendar…</source>
            <translation>Виберіть календар…</translation>
        </message>
        <message>
            <source>Contract sheets</source>
            <translation>Бланки договору</translation>
        </message>
        <message>
            <source>See what would have been kept and missed. It is computed from the same log, and nothing is stored.</source>
            <translation>Подивіться, що було б дотримано і порушено. Рахується за тим самим журналом, нічого не зберігається.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Що якби</translation>
        </message>
    </context>
    <context>
        <name>_Place</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, чекає %n</numerusform>
                <numerusform>%1, чекають %n</numerusform>
                <numerusform>%1, чекають %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>(no subject)</source>
            <translation>(без теми)</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Відправник невідомий</translation>
        </message>
    </context>
    <context>
        <name>automatic</name>
        <message>
            <source>answer to an invitation</source>
            <translation>відповідь на запрошення</translation>
        </message>
        <message>
            <source>automatic answer</source>
            <translation>автовідповідь</translation>
        </message>
        <message>
            <source>mailing list</source>
            <translation>розсилка</translation>
        </message>
        <message>
            <source>notification of a system</source>
            <translation>сповіщення системи</translation>
        </message>
        <message>
            <source>our own mail that came back</source>
            <translation>наш власний лист повернувся</translation>
        </message>
        <message>
            <source>out-of-office answer</source>
            <translation>немає на місці</translation>
        </message>
        <message>
            <source>put here by you</source>
            <translation>перенесено вами</translation>
        </message>
        <message>
            <source>read receipt</source>
            <translation>звіт про прочитання</translation>
        </message>
        <message>
            <source>undelivered mail</source>
            <translation>недоставлений лист</translation>
        </message>
    </context>
    <context>
        <name>bundles</name>
        <message>
            <source>%1 will not take it as it is: %2</source>
            <translation>%1 не прийме його в такому вигляді: %2</translation>
        </message>
        <message>
            <source>%1, automatic</source>
            <translation>%1, автоматично</translation>
        </message>
        <message numerus="yes">
            <source>%n IIN(s)</source>
            <translation>
                <numerusform>%n ІІН</numerusform>
                <numerusform>%n ІІН</numerusform>
                <numerusform>%n ІІН</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bank account(s)</source>
            <translation>
                <numerusform>%n банківський рахунок</numerusform>
                <numerusform>%n банківські рахунки</numerusform>
                <numerusform>%n банківських рахунків</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card number(s)</source>
            <translation>
                <numerusform>%n номер картки</numerusform>
                <numerusform>%n номери карток</numerusform>
                <numerusform>%n номерів карток</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n адреса ел. пошти</numerusform>
                <numerusform>%n адреси ел. пошти</numerusform>
                <numerusform>%n адрес ел. пошти</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файли</numerusform>
                <numerusform>%n файлів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n група</numerusform>
                <numerusform>%n групи</numerusform>
                <numerusform>%n груп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>бракує %n</numerusform>
                <numerusform>бракує %n</numerusform>
                <numerusform>бракує %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n ім’я</numerusform>
                <numerusform>%n імені</numerusform>
                <numerusform>%n імен</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone number(s)</source>
            <translation>
                <numerusform>%n номер телефону</numerusform>
                <numerusform>%n номери телефонів</numerusform>
                <numerusform>%n номерів телефонів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signature(s)</source>
            <translation>
                <numerusform>%n підпис</numerusform>
                <numerusform>%n підписи</numerusform>
                <numerusform>%n підписів</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a picture of the error, or ask the reporter for one.</source>
            <translation>Додайте знімок помилки або попросіть його в заявника.</translation>
        </message>
        <message>
            <source>Add the organisation's BIN, or ask the reporter for it.</source>
            <translation>Додайте БІН організації або запитайте його в заявника.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Є відповідь</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БІН</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Надсилається</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Скасовано</translation>
        </message>
        <message>
            <source>Check it with the reporters before you close the groups.</source>
            <translation>Перевірте разом із заявниками, перш ніж закривати групи.</translation>
        </message>
        <message>
            <source>Contract attached</source>
            <translation>Призначено договір</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Критичність</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Due time agreed</source>
            <translation>Погоджено строк</translation>
        </message>
        <message>
            <source>Enter the reporter's IIN under Organisations, People; it leaves only for this vendor.</source>
            <translation>Введіть ІІН заявника на сторінці «Організації», «Люди»; він іде лише цьому постачальнику.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Підтвердження</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Зафіксовано</translation>
        </message>
        <message>
            <source>Frozen, not sent</source>
            <translation>Зафіксовано, не надіслано</translation>
        </message>
        <message>
            <source>IIN of the reporter</source>
            <translation>ІІН заявника</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Потрібні ви</translation>
        </message>
        <message>
            <source>Next try in %1, %2.</source>
            <translation>Наступна спроба через %1, %2.</translation>
        </message>
        <message>
            <source>Next try: now.</source>
            <translation>Наступна спроба: зараз.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Немає відповіді</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Відповідь не надійшла</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Ще не надіслано</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Organisation's name</source>
            <translation>Назва організації</translation>
        </message>
        <message>
            <source>Partly delivered</source>
            <translation>Доставлено частково</translation>
        </message>
        <message>
            <source>Partly delivered: %1 of %2 files</source>
            <translation>Доставлено частково: файлів %1 з %2</translation>
        </message>
        <message>
            <source>Preliminary answer</source>
            <translation>Попередня відповідь</translation>
        </message>
        <message>
            <source>Question to you</source>
            <translation>Запитання до вас</translation>
        </message>
        <message>
            <source>Read the question below and answer it in the vendor's ticket.</source>
            <translation>Прочитайте запитання нижче й дайте відповідь у заявці постачальника.</translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation>Готово до надсилання</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>Refused by the vendor</source>
            <translation>Відхилено постачальником</translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask the reporter for its name.</source>
            <translation>Вкажіть, якої організації це стосується, або запитайте назву в заявника.</translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation>Знімок екрана</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Надсилаємо</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Вирішення</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Support line</source>
            <translation>Лінія підтримки</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Відкликано</translation>
        </message>
        <message>
            <source>The file is ready. Nothing has left yet.</source>
            <translation>Файл готовий. Поки нічого не надіслано.</translation>
        </message>
        <message>
            <source>The ticket is made. The files that are missing follow; nothing is sent twice.</source>
            <translation>Заявку створено. Файли, яких бракує, буде довантажено; двічі нічого не надсилається.</translation>
        </message>
        <message>
            <source>The vendor (%1) has everything.</source>
            <translation>Постачальник (%1) отримав усе.</translation>
        </message>
        <message>
            <source>The vendor may have it. It is looked up there before anything is sent again.</source>
            <translation>Можливо, постачальник його отримав. Перед повторним надсиланням це перевіряється в нього.</translation>
        </message>
        <message>
            <source>The vendor says that it is solved</source>
            <translation>Постачальник повідомляє, що вирішено</translation>
        </message>
        <message>
            <source>The vendor waits for you</source>
            <translation>Постачальник чекає на вас</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation>Заявку створено</translation>
        </message>
        <message>
            <source>Time that does not count</source>
            <translation>Час не враховується</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>Спроб: %n.</numerusform>
                <numerusform>Спроб: %n.</numerusform>
                <numerusform>Спроб: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Чекає</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Чекає на вас</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Чекає на надсилання</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>Чекає на вас</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Бажаний результат</translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve.</source>
            <translation>Чого просимо досягти постачальника.</translation>
        </message>
        <message>
            <source>What was done, what happened, since when: two or three sentences.</source>
            <translation>Що робили, що сталося, відколи: два-три речення.</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Обхідне рішення</translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation>Ви написали</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message numerus="yes">
            <source>%n delivery(ies) rejected by the vendor</source>
            <translation>
                <numerusform>Постачальник відхилив %n надсилання</numerusform>
                <numerusform>Постачальник відхилив %n надсилання</numerusform>
                <numerusform>Постачальник відхилив %n надсилань</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>Чекає на надсилання: %n</numerusform>
                <numerusform>Чекають на надсилання: %n</numerusform>
                <numerusform>Чекають на надсилання: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Усе надіслано</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Поки нічого не надіслано</translation>
        </message>
        <message>
            <source>last mail: %1</source>
            <translation>останній лист: %1</translation>
        </message>
        <message>
            <source>no mail yet</source>
            <translation>листів поки немає</translation>
        </message>
        <message>
            <source>the mailbox %1 waits for its password</source>
            <translation>поштова скринька %1 чекає на пароль</translation>
        </message>
    </context>
    <context>
        <name>directory</name>
        <message>
            <source>%1 added, %2 changed, %3 as they were.</source>
            <translation>Додано: %1, змінено: %2, без змін: %3.</translation>
        </message>
        <message>
            <source>%1: the check digit is right</source>
            <translation>%1: контрольна цифра правильна</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(без теми)</translation>
        </message>
        <message>
            <source>Import departments</source>
            <translation>Завантаження відділів</translation>
        </message>
        <message>
            <source>Import organisations</source>
            <translation>Завантаження організацій</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Завантаження людей</translation>
        </message>
        <message>
            <source>Import sites</source>
            <translation>Завантаження майданчиків</translation>
        </message>
        <message>
            <source>Importing departments</source>
            <translation>Завантаження відділів</translation>
        </message>
        <message>
            <source>Importing organisations</source>
            <translation>Завантаження організацій</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>Завантаження людей</translation>
        </message>
        <message>
            <source>Importing sites</source>
            <translation>Завантаження майданчиків</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Немає в довіднику</translation>
        </message>
        <message>
            <source>Sent to the vendor</source>
            <translation>Надіслано постачальнику</translation>
        </message>
        <message>
            <source>Shown in full</source>
            <translation>Показано повністю</translation>
        </message>
        <message>
            <source>Tables with BIN and name (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Таблиці з БІН і назвою (*.xlsx *.xls *.ods *.csv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>Tables with name, mail, organisation, IIN (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Таблиці з ім’ям, поштою, організацією, ІІН (*.xlsx *.xls *.ods *.csv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>Tables with organisation, department, site (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Таблиці з організацією, відділом, майданчиком (*.xlsx *.xls *.ods *.csv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>Tables with organisation, site, address (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Таблиці з організацією, майданчиком, адресою (*.xlsx *.xls *.ods *.csv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>letters typed for digits</source>
            <translation>літери замість цифр</translation>
        </message>
        <message>
            <source>named in the text</source>
            <translation>названо в тексті</translation>
        </message>
        <message>
            <source>one digit differs</source>
            <translation>відрізняється одна цифра</translation>
        </message>
        <message>
            <source>two digits differ</source>
            <translation>відрізняються дві цифри</translation>
        </message>
        <message>
            <source>two digits swapped</source>
            <translation>дві цифри переставлено</translation>
        </message>
        <message>
            <source>zeros in front were lost</source>
            <translation>втрачено нулі попереду</translation>
        </message>
    </context>
    <context>
        <name>dispute</name>
        <message>
            <source>%1: %2 compared with our log up to event #%3, as it stood on %4 (%5)</source>
            <translation>%1: %2 зіставлено з нашим журналом до події №%3, як було на %4 (%5)</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Відлік</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Різниця</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Подія</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Vendor says</source>
            <translation>У постачальника</translation>
        </message>
        <message>
            <source>We say</source>
            <translation>У нас</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>after our clock ended</source>
            <translation>після завершення нашого відліку</translation>
        </message>
        <message>
            <source>before our clock started</source>
            <translation>до початку нашого відліку</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>вчасно</translation>
        </message>
        <message>
            <source>left out by agreement: %1</source>
            <translation>виключено за домовленістю: %1</translation>
        </message>
        <message>
            <source>less than a minute: rounding</source>
            <translation>менше хвилини: округлення</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>порушено</translation>
        </message>
        <message>
            <source>no cause is known</source>
            <translation>причина невідома</translation>
        </message>
        <message>
            <source>recorded by hand, so the vendor's system does not know it: %1</source>
            <translation>записано вручну, система постачальника цього не знає: %1</translation>
        </message>
        <message>
            <source>the change of the clock was left out</source>
            <translation>не враховано переведення годинника</translation>
        </message>
        <message>
            <source>the two differ about the verdict</source>
            <translation>розходиться вердикт</translation>
        </message>
        <message>
            <source>the vendor counted a day off: %1</source>
            <translation>постачальник порахував вихідний день: %1</translation>
        </message>
        <message>
            <source>the vendor counted a weekday without hours</source>
            <translation>постачальник порахував неробочий день тижня</translation>
        </message>
        <message>
            <source>the vendor counted outside the day's hours</source>
            <translation>постачальник рахував поза робочим часом</translation>
        </message>
        <message>
            <source>the vendor counted the break</source>
            <translation>постачальник порахував перерву</translation>
        </message>
        <message>
            <source>the vendor counted while it waited for you: %1</source>
            <translation>постачальник рахував, поки чекав на вас: %1</translation>
        </message>
        <message>
            <source>the vendor counted while the ticket was closed: %1</source>
            <translation>постачальник рахував, поки заявка була закрита: %1</translation>
        </message>
        <message>
            <source>the vendor's clock stood beside ours</source>
            <translation>годинник постачальника розходився з нашим</translation>
        </message>
    </context>
    <context>
        <name>explain</name>
        <message>
            <source>%1 % of the target used</source>
            <translation>Використано %1 % цільового терміну</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 з %2</translation>
        </message>
        <message>
            <source>Agreed with the vendor: %1</source>
            <translation>Погоджено з постачальником: %1</translation>
        </message>
        <message>
            <source>Another criticality: %1</source>
            <translation>Інша критичність: %1</translation>
        </message>
        <message>
            <source>As it stood on %1</source>
            <translation>Як було на %1</translation>
        </message>
        <message>
            <source>Calendar %1 (version %2), times of %3</source>
            <translation>Календар %1 (версія %2), час %3</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>Відкликано: %1</translation>
        </message>
        <message>
            <source>Closed: %1</source>
            <translation>Закрито: %1</translation>
        </message>
        <message>
            <source>Contract %1 (version %2)</source>
            <translation>Договір %1 (версія %2)</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Рахується</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Виключено</translation>
        </message>
        <message>
            <source>Outside hours</source>
            <translation>Поза робочим часом</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Призупинено</translation>
        </message>
        <message>
            <source>Reopened: %1</source>
            <translation>Відкрито повторно: %1</translation>
        </message>
        <message>
            <source>Support line %1 takes it</source>
            <translation>Переходить до лінії підтримки %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Скасовано: %1</translation>
        </message>
        <message>
            <source>The clock starts</source>
            <translation>Відлік починається</translation>
        </message>
        <message>
            <source>The target is missed from here on</source>
            <translation>Із цього моменту термін порушено</translation>
        </message>
        <message>
            <source>What was owed came</source>
            <translation>Зобов’язання виконано</translation>
        </message>
        <message>
            <source>break</source>
            <translation>перерва</translation>
        </message>
        <message>
            <source>day off: %1</source>
            <translation>вихідний: %1</translation>
        </message>
        <message>
            <source>event #%1</source>
            <translation>подія №%1</translation>
        </message>
        <message>
            <source>it was closed, and reopened later: status “%1”</source>
            <translation>було закрито й відкрито пізніше: статус «%1»</translation>
        </message>
        <message>
            <source>left out by agreement: %1</source>
            <translation>виключено за домовленістю: %1</translation>
        </message>
        <message>
            <source>outside the day's hours</source>
            <translation>поза робочими годинами дня</translation>
        </message>
        <message>
            <source>so far %1</source>
            <translation>усього %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>цільовий термін %1</translation>
        </message>
        <message>
            <source>the vendor owes it</source>
            <translation>зобов’язання постачальника</translation>
        </message>
        <message>
            <source>the vendor waits for you: status “%1”</source>
            <translation>постачальник чекає на вас: статус «%1»</translation>
        </message>
        <message>
            <source>weekend: no hours on that weekday</source>
            <translation>вихідний день тижня</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n automatic</source>
            <translation>
                <numerusform>%n автоматичний</numerusform>
                <numerusform>%n автоматичні</numerusform>
                <numerusform>%n автоматичних</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>не вдалося прочитати: %n</numerusform>
                <numerusform>не вдалося прочитати: %n</numerusform>
                <numerusform>не вдалося прочитати: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>уже є: %n</numerusform>
                <numerusform>уже є: %n</numerusform>
                <numerusform>уже є: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them replies</source>
            <translation>
                <numerusform>з них %n відповідь</numerusform>
                <numerusform>з них %n відповіді</numerusform>
                <numerusform>з них %n відповідей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) grouped without asking.</source>
            <translation>
                <numerusform>%n звернення згруповано автоматично.</numerusform>
                <numerusform>%n звернення згруповано автоматично.</numerusform>
                <numerusform>%n звернень згруповано автоматично.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) taken in</source>
            <translation>
                <numerusform>Прийнято %n звернення</numerusform>
                <numerusform>Прийнято %n звернення</numerusform>
                <numerusform>Прийнято %n звернень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) wait for you.</source>
            <translation>
                <numerusform>На вас чекає %n припущення.</numerusform>
                <numerusform>На вас чекають %n припущення.</numerusform>
                <numerusform>На вас чекають %n припущень.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import reports</source>
            <translation>Імпорт звернень</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Імпортуємо</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Переглянути</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>Шукаємо дублікати</translation>
        </message>
        <message>
            <source>Mail and tables (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Пошта й таблиці (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;Усі файли (*)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
                <numerusform>і ще %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>%1 are in %2 now.</source>
            <translation>%1 тепер у %2.</translation>
        </message>
        <message>
            <source>%1 belongs to %2 now.</source>
            <translation>%1 тепер належить до %2.</translation>
        </message>
        <message>
            <source>%1 is a report of its own now.</source>
            <translation>%1 тепер окреме звернення.</translation>
        </message>
        <message>
            <source>%1 is in %2 now.</source>
            <translation>%1 тепер у %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) lie in the inbox now.</source>
            <translation>
                <numerusform>%n лист тепер у вхідних.</numerusform>
                <numerusform>%n листи тепер у вхідних.</numerusform>
                <numerusform>%n листів тепер у вхідних.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) come from %1 now.</source>
            <translation>
                <numerusform>%n звернення тепер від: %1.</numerusform>
                <numerusform>%n звернення тепер від: %1.</numerusform>
                <numerusform>%n звернень тепер від: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) lie among the automatic mails now.</source>
            <translation>
                <numerusform>%n звернення тепер серед автоматичних листів.</numerusform>
                <numerusform>%n звернення тепер серед автоматичних листів.</numerusform>
                <numerusform>%n звернень тепер серед автоматичних листів.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(без теми)</translation>
        </message>
        <message>
            <source>From now on all mails from %1 do.</source>
            <translation>Відтепер так буде з усіма листами від: %1.</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Відправник невідомий</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>%1: %2 is missed</source>
            <translation>%1: порушено термін (%2)</translation>
        </message>
        <message>
            <source>%1: %2, %3 % of the time is used</source>
            <translation>%1: %2, використано %3 % часу</translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) are at risk or missed</source>
            <translation>
                <numerusform>%n відлік під загрозою або порушено</numerusform>
                <numerusform>%n відліки під загрозою або порушено</numerusform>
                <numerusform>%n відліків під загрозою або порушено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) were at risk or missed before notices began</source>
            <translation>
                <numerusform>%n відлік був під загрозою або порушений до початку сповіщень</numerusform>
                <numerusform>%n відліки були під загрозою або порушені до початку сповіщень</numerusform>
                <numerusform>%n відліків були під загрозою або порушені до початку сповіщень</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Переглянути</translation>
        </message>
        <message>
            <source>Notices in the system tray</source>
            <translation>Сповіщення в системному лотку</translation>
        </message>
        <message>
            <source>They are on the SLA page. From now on each is told once.</source>
            <translation>Вони на сторінці SLA. Відтепер про кожен повідомляється один раз.</translation>
        </message>
        <message>
            <source>missed %1</source>
            <translation>порушено %1</translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>"%1" is not a mail address to send from.</source>
            <translation>«%1» – не поштова адреса для надсилання.</translation>
        </message>
        <message>
            <source>"%1" is not the name of a server.</source>
            <translation>«%1» – не назва сервера.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>Немає зв’язку з %1.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 не відповів вчасно.</translation>
        </message>
        <message>
            <source>%1 digits; a BIN or IIN has 12.</source>
            <translation>Цифр: %1, а в БІН або ІІН їх 12.</translation>
        </message>
        <message>
            <source>%1 does not accept the user name or password for outgoing mail.</source>
            <translation>%1 не приймає ім’я користувача або пароль для вихідної пошти.</translation>
        </message>
        <message>
            <source>%1 does not accept the user name or password.</source>
            <translation>%1 не приймає ім’я користувача або пароль.</translation>
        </message>
        <message>
            <source>%1 does not let us in now.</source>
            <translation>%1 зараз нас не пускає.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS as expected.</source>
            <translation>%1 не відповідає за TLS, як очікувалося.</translation>
        </message>
        <message>
            <source>%1 errors in %2 rows.</source>
            <translation>Помилок: %1, рядків: %2.</translation>
        </message>
        <message>
            <source>%1 is no known kind of report; it counts as an incident.</source>
            <translation>%1 - невідомий вид звернення; вважається інцидентом.</translation>
        </message>
        <message>
            <source>%1 is no mail address.</source>
            <translation>%1 - не адреса пошти.</translation>
        </message>
        <message>
            <source>%1 is no valid %2.</source>
            <translation>%1 - неправильний %2.</translation>
        </message>
        <message>
            <source>%1 offers no encryption (STARTTLS).</source>
            <translation>%1 не пропонує шифрування (STARTTLS).</translation>
        </message>
        <message>
            <source>A part of winmail.dat is damaged; what could be read of it was taken.</source>
            <translation>Частину winmail.dat пошкоджено; взято те, що вдалося прочитати.</translation>
        </message>
        <message>
            <source>A person needs a name or a mail address.</source>
            <translation>Потрібне ім’я або адреса пошти.</translation>
        </message>
        <message>
            <source>All digits are the same.</source>
            <translation>Усі цифри однакові.</translation>
        </message>
        <message>
            <source>An IIN is shown in full only for a purpose.</source>
            <translation>ІІН показується повністю лише для зазначеної мети.</translation>
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation>В організації має бути назва.</translation>
        </message>
        <message>
            <source>Another column gives this.</source>
            <translation>Це дає інший стовпець.</translation>
        </message>
        <message>
            <source>Another program is using the data for longer than we can wait.</source>
            <translation>Інша програма надто довго тримає дані зайнятими.</translation>
        </message>
        <message>
            <source>Ask your IT to install the certificate authority, or check the address.</source>
            <translation>Попросіть ІТ-службу встановити кореневий сертифікат або перевірте адресу.</translation>
        </message>
        <message>
            <source>Ask your IT to install the certificate authority, or check the server's name.</source>
            <translation>Попросіть ІТ-фахівців установити кореневий сертифікат або перевірте назву сервера.</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БІН</translation>
        </message>
        <message>
            <source>Check that it is there and may be read.</source>
            <translation>Перевірте, що вона на місці й доступна для читання.</translation>
        </message>
        <message>
            <source>Check that this is a mail server (IMAP).</source>
            <translation>Перевірте, що це поштовий сервер (IMAP).</translation>
        </message>
        <message>
            <source>Check the port and the kind of encryption: SSL is usual on 993 and 465, STARTTLS on 143 and 587.</source>
            <translation>Перевірте порт і вид шифрування: SSL зазвичай на 993 і 465, STARTTLS – на 143 і 587.</translation>
        </message>
        <message>
            <source>Check the server's name and port, and the network. Keyuser tries again by itself.</source>
            <translation>Перевірте назву та порт сервера й мережу. Keyuser спробує знову сам.</translation>
        </message>
        <message>
            <source>Check the vendor's address; a proxy or sign-in page of your network may have answered in its place.</source>
            <translation>Перевірте адресу постачальника: замість нього могла відповісти сторінка входу або проксі вашої мережі.</translation>
        </message>
        <message>
            <source>Choose SSL (usual port 993) or ask your IT which encryption the server offers.</source>
            <translation>Оберіть SSL (зазвичай порт 993) або дізнайтеся в ІТ, яке шифрування має сервер.</translation>
        </message>
        <message>
            <source>Choose SSL or STARTTLS; none is for a server on this computer only.</source>
            <translation>Оберіть SSL або STARTTLS; без шифрування – лише сервер на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Оберіть іншу теку.</translation>
        </message>
        <message>
            <source>Close other windows of keyuser or tools that have the file open, then try again.</source>
            <translation>Закрийте інші вікна keyuser і програми, що відкрили цей файл, і повторіть.</translation>
        </message>
        <message>
            <source>Correct the address.</source>
            <translation>Виправте адресу.</translation>
        </message>
        <message>
            <source>Correct the formula.</source>
            <translation>Виправте формулу.</translation>
        </message>
        <message>
            <source>Correct the number.</source>
            <translation>Виправте номер.</translation>
        </message>
        <message>
            <source>Enter a valid token for this vendor; what is queued is kept and sent afterwards.</source>
            <translation>Введіть чинний токен цього постачальника; усе, що чекає на надсилання, збережено й піде після цього.</translation>
        </message>
        <message>
            <source>Enter it in the settings or with "keyuser mailbox set ID --password-stdin".</source>
            <translation>Введіть його в налаштуваннях.</translation>
        </message>
        <message>
            <source>Enter it in the settings or with "keyuser vendor set ID --token-stdin".</source>
            <translation>Введіть його в налаштуваннях.</translation>
        </message>
        <message>
            <source>Enter it in the settings; it stands in every bundle.</source>
            <translation>Введіть її в налаштуваннях: вона стоїть у кожному пакеті.</translation>
        </message>
        <message>
            <source>Enter the password again. Many providers (Gmail, Yandex, mail.ru, Outlook) want an app password for mail programs, and IMAP to be switched on in the mailbox's settings.</source>
            <translation>Введіть пароль ще раз. Багато поштових служб (Gmail, Яндекс, mail.ru, Outlook) вимагають пароль застосунку та ввімкнений IMAP у налаштуваннях скриньки.</translation>
        </message>
        <message>
            <source>Enter the password for outgoing mail.</source>
            <translation>Введіть пароль для вихідної пошти.</translation>
        </message>
        <message>
            <source>Enter the server for outgoing mail first.</source>
            <translation>Спершу вкажіть сервер вихідної пошти.</translation>
        </message>
        <message>
            <source>Enter them again; many providers want an app password instead of the usual one.</source>
            <translation>Введіть їх знову; багатьом службам потрібен пароль застосунку замість звичайного.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Експортуйте її ще раз.</translation>
        </message>
        <message>
            <source>Fill in one of them.</source>
            <translation>Заповніть одне з них.</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Заповніть її.</translation>
        </message>
        <message>
            <source>Fill one in, or delete the row.</source>
            <translation>Заповніть щось або видаліть рядок.</translation>
        </message>
        <message>
            <source>Free disk space, then start the same work again: it continues where it stopped.</source>
            <translation>Звільніть місце й запустіть те саме ще раз: робота продовжиться з місця зупинки.</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ІІН</translation>
        </message>
        <message>
            <source>It was decided meanwhile; look at the list again.</source>
            <translation>Його вже вирішили; подивіться список ще раз.</translation>
        </message>
        <message>
            <source>Its values are like that.</source>
            <translation>Так виглядають його значення.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, ask your IT.</source>
            <translation>Keyuser спробує знову сам. Якщо це триває, зверніться до своїх ІТ-фахівців.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask the vendor.</source>
            <translation>Програма спробує ще раз сама. Якщо це триватиме, перевірте мережу й запитайте постачальника.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask your IT.</source>
            <translation>Keyuser спробує знову сам. Якщо це триває, перевірте мережу та зверніться до своїх ІТ-фахівців.</translation>
        </message>
        <message>
            <source>Look for it in the list of reports.</source>
            <translation>Знайдіть його у списку звернень.</translation>
        </message>
        <message>
            <source>Make room in it: move or delete old mails there.</source>
            <translation>Звільніть місце: перенесіть або видаліть у ній старі листи.</translation>
        </message>
        <message>
            <source>Name another row, or 0 for none.</source>
            <translation>Вкажіть інший рядок або 0, якщо його немає.</translation>
        </message>
        <message>
            <source>No column gives the subject or the text of a report.</source>
            <translation>Жоден стовпець не дає тему чи текст звернення.</translation>
        </message>
        <message>
            <source>Not only digits.</source>
            <translation>Тут не лише цифри.</translation>
        </message>
        <message>
            <source>Nothing says what it is: it stands below the text with its heading.</source>
            <translation>Неясно, що це: залишиться під текстом зі своїм заголовком.</translation>
        </message>
        <message>
            <source>Open that entry instead.</source>
            <translation>Відкрийте той запис.</translation>
        </message>
        <message>
            <source>Open the table in the spreadsheet program, save it and take it in again.</source>
            <translation>Відкрийте таблицю в табличній програмі, збережіть та імпортуйте ще раз.</translation>
        </message>
        <message>
            <source>Parts of this Outlook message are damaged and could not be read.</source>
            <translation>Частини цього повідомлення Outlook пошкоджено, прочитати їх не вдалося.</translation>
        </message>
        <message>
            <source>Receipts need a server that sends them.</source>
            <translation>Для підтверджень потрібен сервер, який їх надішле.</translation>
        </message>
        <message>
            <source>Row %1 is empty or too far down to hold the headings.</source>
            <translation>Рядок %1 порожній або задалеко для заголовків.</translation>
        </message>
        <message>
            <source>Suggestion %1 does not wait any more.</source>
            <translation>Припущення %1 уже не чекає рішення.</translation>
        </message>
        <message>
            <source>Taken mails cannot move to the folder they are taken from.</source>
            <translation>Прийняті листи не можна переносити до тієї самої теки.</translation>
        </message>
        <message>
            <source>The %1 %2 has lost its leading zeros; %3 is meant.</source>
            <translation>%1 %2 втратив нулі на початку; мається на увазі %3.</translation>
        </message>
        <message>
            <source>The answer of %1 is not understood.</source>
            <translation>Відповідь %1 незрозуміла.</translation>
        </message>
        <message>
            <source>The cell %1 holds a formula without a saved result.</source>
            <translation>У комірці %1 формула без збереженого результату.</translation>
        </message>
        <message>
            <source>The cell %1 shows the error %2.</source>
            <translation>У комірці %1 помилка %2.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted by this computer.</source>
            <translation>Цей комп’ютер не довіряє сертифікату %1.</translation>
        </message>
        <message>
            <source>The check digit is wrong: at least one digit was mistyped.</source>
            <translation>Контрольний розряд не збігається: щонайменше одну цифру введено неправильно.</translation>
        </message>
        <message>
            <source>The connection to %1 broke before the answer was complete.</source>
            <translation>Зв’язок із %1 перервався до кінця відповіді.</translation>
        </message>
        <message>
            <source>The connection to %1 broke.</source>
            <translation>З’єднання з %1 перервалося.</translation>
        </message>
        <message>
            <source>The date %1 cannot be read.</source>
            <translation>Дату %1 прочитати неможливо.</translation>
        </message>
        <message>
            <source>The disk is full; nothing of this step was stored.</source>
            <translation>Диск заповнено; з цього кроку нічого не збережено.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be looked into:</source>
            <translation>Теку %1 не вдається переглянути:</translation>
        </message>
        <message>
            <source>The heading “%1” says otherwise, but its values are like that.</source>
            <translation>Заголовок «%1» каже інше, але значення такі.</translation>
        </message>
        <message>
            <source>The heading “%1” says so, and its values are like that.</source>
            <translation>Так каже заголовок «%1», і значення такі самі.</translation>
        </message>
        <message>
            <source>The heading “%1” says so, but few of its values are like that.</source>
            <translation>Так каже заголовок «%1», але таких значень мало.</translation>
        </message>
        <message>
            <source>The heading “%1” says so.</source>
            <translation>Так каже заголовок «%1».</translation>
        </message>
        <message>
            <source>The mailbox on %1 is full.</source>
            <translation>Поштова скринька на %1 переповнена.</translation>
        </message>
        <message>
            <source>The name of your company is not set.</source>
            <translation>Назву вашої компанії не вказано.</translation>
        </message>
        <message>
            <source>The row has neither a subject nor a description.</source>
            <translation>У рядку немає ні теми, ні опису.</translation>
        </message>
        <message>
            <source>The row is hidden in the table.</source>
            <translation>Рядок у таблиці приховано.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>Таблиця порожня.</translation>
        </message>
        <message>
            <source>The vendor does not accept our token.</source>
            <translation>Постачальник не приймає наш токен.</translation>
        </message>
        <message>
            <source>The vendor refused it (%1).</source>
            <translation>Постачальник відхилив це (%1).</translation>
        </message>
        <message>
            <source>The vendor's address answered %1 with %2 instead of JSON.</source>
            <translation>За адресою постачальника надійшла незрозуміла відповідь: %1, %2 замість JSON.</translation>
        </message>
        <message>
            <source>The vendor's system is not available now (%1).</source>
            <translation>Система постачальника зараз недоступна (%1).</translation>
        </message>
        <message>
            <source>There is no password for %1.</source>
            <translation>Для %1 немає пароля.</translation>
        </message>
        <message>
            <source>There is no password for the mailbox %1.</source>
            <translation>Для поштової скриньки %1 немає пароля.</translation>
        </message>
        <message>
            <source>There is no server for outgoing mail.</source>
            <translation>Сервер вихідної пошти не вказано.</translation>
        </message>
        <message>
            <source>There is no server with the name %1, or no network.</source>
            <translation>Сервера з назвою %1 немає, або немає мережі.</translation>
        </message>
        <message>
            <source>There is no token for the vendor %1.</source>
            <translation>Немає токена для постачальника %1.</translation>
        </message>
        <message>
            <source>These messages are here already.</source>
            <translation>Ці повідомлення вже прийнято.</translation>
        </message>
        <message>
            <source>This computer has no keychain: the key that IINs are encrypted with is in %1, which only your account can read. Whoever copies the whole profile folder has the key too.</source>
            <translation>На цьому комп’ютері немає сховища паролів: ключ, яким зашифровано ІІН, лежить у %1, прочитати його може лише ваш обліковий запис. Хто скопіює всю папку профілю, отримає й ключ.</translation>
        </message>
        <message>
            <source>This is a calendar's answer to an invitation.</source>
            <translation>Це відповідь календаря на запрошення.</translation>
        </message>
        <message>
            <source>This is a notice that a mail could not be delivered.</source>
            <translation>Це сповіщення про те, що лист не доставлено.</translation>
        </message>
        <message>
            <source>This is a read receipt.</source>
            <translation>Це сповіщення про прочитання.</translation>
        </message>
        <message>
            <source>This is an IIN (a person's number), not a BIN.</source>
            <translation>Це ІІН (номер людини), а не БІН.</translation>
        </message>
        <message>
            <source>This is an automatic reply.</source>
            <translation>Це автоматична відповідь.</translation>
        </message>
        <message>
            <source>This is an out-of-office notice.</source>
            <translation>Це автовідповідь про відсутність.</translation>
        </message>
        <message>
            <source>This is not a mail: it holds binary data.</source>
            <translation>Це не лист: усередині двійкові дані.</translation>
        </message>
        <message>
            <source>This is one of several pieces of a mail that was cut up on its way; ask the sender to send it again.</source>
            <translation>Це одна з частин листа, який розділили в дорозі; попросіть відправника надіслати його ще раз.</translation>
        </message>
        <message>
            <source>This kind of file cannot be taken in.</source>
            <translation>Файли цього виду не імпортуються.</translation>
        </message>
        <message>
            <source>This mail came through a mailing list.</source>
            <translation>Цей лист надійшов через розсилку.</translation>
        </message>
        <message>
            <source>This mail is encrypted; its text cannot be read here.</source>
            <translation>Лист зашифровано, прочитати його текст тут не можна.</translation>
        </message>
        <message>
            <source>This mail was sent by this program and came back.</source>
            <translation>Цей лист надіслала сама програма, він повернувся.</translation>
        </message>
        <message>
            <source>This mail was written by a machine.</source>
            <translation>Цей лист написала програма.</translation>
        </message>
        <message>
            <source>This note is here already.</source>
            <translation>Цей запис уже є.</translation>
        </message>
        <message>
            <source>Without encryption the password and the mails could be read on the way to %1.</source>
            <translation>Без шифрування пароль і листи можуть прочитати дорогою до %1.</translation>
        </message>
        <message>
            <source>Write it like 2026-11-30 09:30.</source>
            <translation>Напишіть так: 2026-11-30 09:30.</translation>
        </message>
        <message>
            <source>Write it like 8 701 222 33 44 or +380 67 123 45 67.</source>
            <translation>Напишіть так: 8 701 222 33 44 або +380 67 123 45 67.</translation>
        </message>
        <message>
            <source>Write it like help@company.kz.</source>
            <translation>Пишіть так: help@company.kz.</translation>
        </message>
        <message>
            <source>Write it like imap.company.kz, without https://.</source>
            <translation>Пишіть так: imap.company.kz, без https://.</translation>
        </message>
        <message>
            <source>“%1” is no telephone number that can be called.</source>
            <translation>За номером «%1» подзвонити не можна.</translation>
        </message>
    </context>
    <context>
        <name>sla</name>
        <message>
            <source>%1 h</source>
            <translation>%1 год</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 год %2 хв</translation>
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
            <translation>%2 хв</translation>
        </message>
        <message>
            <source>Ask the vendor for the cause</source>
            <translation>Запитати причину в постачальника</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Під загрозою</translation>
        </message>
        <message>
            <source>Call the vendor: ask for a date</source>
            <translation>Зателефонувати постачальнику: дізнатися строк</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрито</translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation>Виконано %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Строк %1</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В роботі</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Порушено</translation>
        </message>
        <message>
            <source>Missed %1</source>
            <translation>Порушено %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Нове</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Немає відповіді</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>Строк не задано</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрито</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Прострочено</translation>
        </message>
        <message>
            <source>Paused for %1 of working time</source>
            <translation>Призупинено на %1 робочого часу</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation>Нагадати постачальнику</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Вирішено</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Розпочато %1</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Чекає на вас</translation>
        </message>
        <message>
            <source>Worked %1 of %2</source>
            <translation>Минуло %1 з %2</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>закрито без відповіді</translation>
        </message>
        <message>
            <source>in %1 of working time</source>
            <translation>через %1 робочого часу</translation>
        </message>
        <message>
            <source>late by %1 of working time</source>
            <translation>запізнення %1 робочого часу</translation>
        </message>
        <message>
            <source>paused: the vendor waits for you</source>
            <translation>призупинено: постачальник чекає на вас</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>сьогодні %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>завтра %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>учора %1</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message numerus="yes">
            <source>%1: %n report(s) taken in</source>
            <translation>
                <numerusform>%1: прийнято %n звернення</numerusform>
                <numerusform>%1: прийнято %n звернення</numerusform>
                <numerusform>%1: прийнято %n звернень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n уже є</numerusform>
                <numerusform>%n уже є</numerusform>
                <numerusform>%n уже є</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) left out.</source>
            <translation>
                <numerusform>%n прихований рядок пропущено.</numerusform>
                <numerusform>%n приховані рядки пропущено.</numerusform>
                <numerusform>%n прихованих рядків пропущено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) did not go in</source>
            <translation>
                <numerusform>%n рядок не прийнято</numerusform>
                <numerusform>%n рядки не прийнято</numerusform>
                <numerusform>%n рядків не прийнято</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s): %1 ready, %2 with problems.</source>
            <translation>
                <numerusform>%n рядок: готово %1, з помилками %2.</numerusform>
                <numerusform>%n рядки: готово %1, з помилками %2.</numerusform>
                <numerusform>%n рядків: готово %1, з помилками %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БІН</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Критичність</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>Detail below the text</source>
            <translation>Деталь під текстом</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ІІН</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Вид звернення</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Не брати</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Номер заявки</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Reporter's e-mail</source>
            <translation>Пошта заявника</translation>
        </message>
        <message>
            <source>Reporter's name</source>
            <translation>Ім’я заявника</translation>
        </message>
        <message>
            <source>Reporter's phone</source>
            <translation>Телефон заявника</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Рядок %1</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>Topic or module</source>
            <translation>Розділ або модуль</translation>
        </message>
        <message>
            <source>as the last time</source>
            <translation>як минулого разу</translation>
        </message>
        <message>
            <source>goes in</source>
            <translation>приймається</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>імовірно</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>не розпізнано</translation>
        </message>
        <message>
            <source>please check</source>
            <translation>перевірте</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>не приймається</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>точно</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>ваш вибір</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n pair(s) look alike</source>
            <translation>
                <numerusform>%n схожа пара</numerusform>
                <numerusform>%n схожі пари</numerusform>
                <numerusform>%n схожих пар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) belong to no group yet</source>
            <translation>
                <numerusform>%n звернення ще без групи</numerusform>
                <numerusform>%n звернення ще без групи</numerusform>
                <numerusform>%n звернень ще без групи</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the vendor</source>
            <translation>Відповісти постачальнику</translation>
        </message>
        <message>
            <source>Ask the vendor for a date</source>
            <translation>Запитати в постачальника строк</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Передзвонити</translation>
        </message>
        <message>
            <source>Call overdue</source>
            <translation>Дзвінок прострочено</translation>
        </message>
        <message>
            <source>Complete and send</source>
            <translation>Доповнити й надіслати</translation>
        </message>
        <message>
            <source>Complete the group</source>
            <translation>Доповнити групу</translation>
        </message>
        <message>
            <source>Decide the pairs</source>
            <translation>Вирішити щодо пар</translation>
        </message>
        <message>
            <source>Errors in the file</source>
            <translation>Помилки у файлі</translation>
        </message>
        <message>
            <source>Expected in “%1” and not there</source>
            <translation>Очікувався в «%1», але не надійшов</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>Файлу немає</translation>
        </message>
        <message>
            <source>Help the delivery on</source>
            <translation>Допомогти доставці</translation>
        </message>
        <message>
            <source>Look at the folder's settings</source>
            <translation>Переглянути налаштування теки</translation>
        </message>
        <message>
            <source>Look at the mailbox</source>
            <translation>Переглянути скриньку</translation>
        </message>
        <message>
            <source>Look at the report</source>
            <translation>Переглянути звернення</translation>
        </message>
        <message>
            <source>Mailbox %1</source>
            <translation>Поштова скринька %1</translation>
        </message>
        <message>
            <source>No mail comes in</source>
            <translation>Листи не надходять</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Не читається</translation>
        </message>
        <message>
            <source>Nothing comes in</source>
            <translation>Нічого не надходить</translation>
        </message>
        <message>
            <source>One key each: the same problem, or not a duplicate.</source>
            <translation>По одній клавіші: та сама проблема чи не дублікат.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Відкрити теку</translation>
        </message>
        <message>
            <source>Read the reports</source>
            <translation>Прочитати звернення</translation>
        </message>
        <message>
            <source>Read them, and put those of one cause together.</source>
            <translation>Прочитайте їх і поєднайте ті, що мають одну причину.</translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation>Нагадати постачальнику</translation>
        </message>
        <message>
            <source>See why it was missed</source>
            <translation>Переглянути, чому порушено</translation>
        </message>
        <message>
            <source>Tried again by itself</source>
            <translation>Спроби повторюються самі</translation>
        </message>
        <message>
            <source>Watched folder “%1”</source>
            <translation>Тека під наглядом «%1»</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>до %1</translation>
        </message>
        <message numerus="yes">
            <source>called %n time(s)</source>
            <translation>
                <numerusform>дзвонили %n раз</numerusform>
                <numerusform>дзвонили %n рази</numerusform>
                <numerusform>дзвонили %n разів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>undoing</name>
        <message numerus="yes">
            <source>%n report(s) were moved since and stay where they are.</source>
            <translation>
                <numerusform>%n звернення відтоді перемістили, воно залишається на місці.</numerusform>
                <numerusform>%n звернення відтоді перемістили, вони залишаються на місці.</numerusform>
                <numerusform>%n звернень відтоді перемістили, вони залишаються на місці.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remembered: these two are not duplicates.</source>
            <translation>Запам’ятано: це не дублікати.</translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation>Скасовано: %1.</translation>
        </message>
        <message>
            <source>Taken back: the two may be duplicates.</source>
            <translation>Скасовано: це можуть бути дублікати.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Немає чого скасовувати.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати</translation>
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
                <numerusform>%n організація</numerusform>
                <numerusform>%n організації</numerusform>
                <numerusform>%n організацій</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n звернення</numerusform>
                <numerusform>%n звернення</numerusform>
                <numerusform>%n звернень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n користувач</numerusform>
                <numerusform>%n користувачі</numerusform>
                <numerusform>%n користувачів</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Прийнято</translation>
        </message>
        <message>
            <source>Accepted, evidence is still being sent</source>
            <translation>Прийнято, підтвердження ще надсилаються</translation>
        </message>
        <message>
            <source>Add the BIN of the organisation, or ask a writer for it.</source>
            <translation>Додайте БІН організації або запитайте в заявника.</translation>
        </message>
        <message>
            <source>Ask a writer for a screenshot of the error.</source>
            <translation>Попросіть у заявника знімок екрана з помилкою.</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БІН</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Надсилається</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Скасовано</translation>
        </message>
        <message>
            <source>Change request</source>
            <translation>Запит на зміну</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Clock paused</source>
            <translation>Відлік призупинено</translation>
        </message>
        <message>
            <source>Close in time</source>
            <translation>Близько за часом</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрито</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультація</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Критична</translation>
        </message>
        <message>
            <source>Describe what was done, what happened and since when, in two or three sentences.</source>
            <translation>Опишіть у двох-трьох реченнях, що робили, що сталося і відколи.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Опис</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Ел. пошта</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Код помилки</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>Перша відповідь</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Тека</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Висока</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ІІН</translation>
        </message>
        <message>
            <source>Improvement request</source>
            <translation>Побажання</translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation>У пакеті</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Інцидент</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Низька</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Середня</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Дотримано</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Порушено</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ім’я</translation>
        </message>
        <message>
            <source>No answer, being looked up</source>
            <translation>Немає відповіді, уточнюється</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрита</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Організація</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Інші слова</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Прострочено</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Телефонний дзвінок</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Фраза</translation>
        </message>
        <message>
            <source>Preliminary answer</source>
            <translation>Попередня відповідь</translation>
        </message>
        <message>
            <source>Quoted text</source>
            <translation>Цитований текст</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Вирішення</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Триває відлік</translation>
        </message>
        <message>
            <source>Same picture</source>
            <translation>Та сама картинка</translation>
        </message>
        <message>
            <source>Same term</source>
            <translation>Те саме поняття</translation>
        </message>
        <message>
            <source>Say what the vendor is asked to achieve.</source>
            <translation>Вкажіть, чого просимо досягти постачальника.</translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask a writer.</source>
            <translation>Вкажіть, якої організації це стосується, або запитайте заявника.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Екран</translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation>Знімок екрана</translation>
        </message>
        <message>
            <source>Service request</source>
            <translation>Запит на обслуговування</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Підпис</translation>
        </message>
        <message>
            <source>Similar spelling</source>
            <translation>Схоже написання</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Електронна таблиця</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Оновлення</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Чекає на надсилання</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Бажаний результат</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Слово</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Обхідне рішення</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчора</translation>
        </message>
        <message numerus="yes">
            <source>another tray for %n mail(s)</source>
            <translation>
                <numerusform>перенесення %n листа до іншого лотка</numerusform>
                <numerusform>перенесення %n листів до іншого лотка</numerusform>
                <numerusform>перенесення %n листів до іншого лотка</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>attachment of %n report(s) to a conversation</source>
            <translation>
                <numerusform>приєднання %n звернення до листування</numerusform>
                <numerusform>приєднання %n звернень до листування</numerusform>
                <numerusform>приєднання %n звернень до листування</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>automatic grouping of %n report(s)</source>
            <translation>
                <numerusform>автоматичне групування %n звернення</numerusform>
                <numerusform>автоматичне групування %n звернень</numerusform>
                <numerusform>автоматичне групування %n звернень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>detachment of %n report(s) from a conversation</source>
            <translation>
                <numerusform>відокремлення %n звернення від листування</numerusform>
                <numerusform>відокремлення %n звернень від листування</numerusform>
                <numerusform>відокремлення %n звернень від листування</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>join of %n report(s)</source>
            <translation>
                <numerusform>додавання %n звернення</numerusform>
                <numerusform>додавання %n звернень</numerusform>
                <numerusform>додавання %n звернень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>merge of %n report(s)</source>
            <translation>
                <numerusform>об’єднання %n звернення</numerusform>
                <numerusform>об’єднання %n звернень</numerusform>
                <numerusform>об’єднання %n звернень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move of %n report(s)</source>
            <translation>
                <numerusform>перенесення %n звернення</numerusform>
                <numerusform>перенесення %n звернень</numerusform>
                <numerusform>перенесення %n звернень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new group of %n report(s)</source>
            <translation>
                <numerusform>нова група з %n звернення</numerusform>
                <numerusform>нова група з %n звернень</numerusform>
                <numerusform>нова група з %n звернень</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody says that it is urgent</source>
            <translation>ніхто не пише, що це терміново</translation>
        </message>
        <message numerus="yes">
            <source>split of %n report(s)</source>
            <translation>
                <numerusform>відокремлення %n звернення</numerusform>
                <numerusform>відокремлення %n звернень</numerusform>
                <numerusform>відокремлення %n звернень</numerusform>
            </translation>
        </message>
        <message>
            <source>the writers can wait</source>
            <translation>заявники можуть почекати</translation>
        </message>
        <message>
            <source>the writers say that it is urgent</source>
            <translation>заявники пишуть, що це терміново</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>скасування</translation>
        </message>
        <message>
            <source>work has stopped or a deadline is at hand</source>
            <translation>робота зупинилася або наближається строк</translation>
        </message>
    </context>
    <context>
        <name>year</name>
        <message>
            <source>H</source>
            <translation>Г</translation>
        </message>
        <message>
            <source>N</source>
            <translation>Н</translation>
        </message>
        <message>
            <source>O</source>
            <translation>В</translation>
        </message>
        <message>
            <source>S</source>
            <translation>К</translation>
        </message>
        <message>
            <source>W</source>
            <translation>Р</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>договір</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>вихідний</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>свято</translation>
        </message>
        <message>
            <source>moved day</source>
            <translation>перенесення дня</translation>
        </message>
        <message>
            <source>moved working day</source>
            <translation>робочий день за перенесенням</translation>
        </message>
        <message>
            <source>other hours</source>
            <translation>інші години</translation>
        </message>
        <message>
            <source>shortened day</source>
            <translation>скорочений день</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>вихідний тижня</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>робочий день</translation>
        </message>
        <message>
            <source>working day with a name</source>
            <translation>робочий день із назвою</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>ваш</translation>
        </message>
    </context>
</TS>
