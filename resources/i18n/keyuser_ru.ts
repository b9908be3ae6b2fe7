<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>BundleView</name>
        <message>
            <source>%1 of %2 delivered</source>
            <translation>Доставлено %1 из %2</translation>
        </message>
        <message>
            <source>%1 requires them of every group.</source>
            <translation>%1 требует их для каждой группы.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) still missing</source>
            <translation>
                <numerusform>Не хватает ещё %n поля</numerusform>
                <numerusform>Не хватает ещё %n полей</numerusform>
                <numerusform>Не хватает ещё %n полей</numerusform>
            </translation>
        </message>
        <message>
            <source>At the vendor</source>
            <translation>У поставщика</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Всё заполнено</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Подтверждения</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Look at the preview, then freeze and send. From then on nothing about it changes.</source>
            <translation>Посмотрите, что уйдёт, затем зафиксируйте и отправьте. После этого пакет уже не меняется.</translation>
        </message>
        <message>
            <source>Names of reporters never leave: the vendor sees Reporter 1, Reporter 2.</source>
            <translation>Имена заявителей не уходят: поставщик видит «Заявитель 1», «Заявитель 2».</translation>
        </message>
        <message>
            <source>No answer yet.</source>
            <translation>Ответа пока нет.</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Что внутри</translation>
        </message>
        <message>
            <source>What will leave</source>
            <translation>Что уйдёт</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>и ещё %n раньше</numerusform>
                <numerusform>и ещё %n раньше</numerusform>
                <numerusform>и ещё %n раньше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>и ещё %n файл</numerusform>
                <numerusform>и ещё %n файла</numerusform>
                <numerusform>и ещё %n файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>и ещё %n группа</numerusform>
                <numerusform>и ещё %n группы</numerusform>
                <numerusform>и ещё %n групп</numerusform>
            </translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>начат %1</translation>
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
            <translation>зафиксирован %1</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ждёт</translation>
        </message>
    </context>
    <context>
        <name>BundlesPage</name>
        <message>
            <source>%1 is not what was frozen: %2</source>
            <translation>%1 отличается от зафиксированного: %2</translation>
        </message>
        <message>
            <source>%1 is, byte for byte, what was frozen.</source>
            <translation>%1 байт в байт совпадает с зафиксированным.</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) selected</source>
            <translation>
                <numerusform>Выбран %n пакет</numerusform>
                <numerusform>Выбрано %n пакета</numerusform>
                <numerusform>Выбрано %n пакетов</numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle is one consolidated report of the groups that you choose, for one vendor. Name your company and the vendor first.</source>
            <translation>Пакет — это одно сводное обращение по выбранным группам для одного поставщика. Сначала укажите свою компанию и поставщика.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Answer the vendor</source>
            <translation>Ответить поставщику</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Пакеты</translation>
        </message>
        <message>
            <source>Choose groups</source>
            <translation>Выбрать группы</translation>
        </message>
        <message>
            <source>Choose groups that are ready and add them to a bundle: it leaves as one report.</source>
            <translation>Выберите готовые группы и добавьте их в пакет: он уйдёт как одно обращение.</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Компания и поставщик…</translation>
        </message>
        <message>
            <source>Every bundle is on its way or with the vendor.</source>
            <translation>Все пакеты в пути или уже у поставщика.</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Получить ответы</translation>
        </message>
        <message>
            <source>Fill in what is missing</source>
            <translation>Заполнить недостающее</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Для вас</translation>
        </message>
        <message>
            <source>Freeze and send</source>
            <translation>Зафиксировать и отправить</translation>
        </message>
        <message>
            <source>Freeze only</source>
            <translation>Только зафиксировать</translation>
        </message>
        <message>
            <source>Freeze without it</source>
            <translation>Зафиксировать без этого</translation>
        </message>
        <message>
            <source>Making the preview</source>
            <translation>Готовим предварительный просмотр</translation>
        </message>
        <message>
            <source>New draft of these groups</source>
            <translation>Новый черновик из этих групп</translation>
        </message>
        <message>
            <source>No bundles yet</source>
            <translation>Пакетов пока нет</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Вас ничего не ждёт</translation>
        </message>
        <message>
            <source>Open the ticket</source>
            <translation>Открыть заявку</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Предварительный просмотр</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>Restore the file from a backup. Nothing was sent from it.</source>
            <translation>Восстановите файл из резервной копии. Из него ничего не отправлено.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Отправить сейчас</translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation>Настроить поставщика…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Показать файл</translation>
        </message>
        <message>
            <source>Taken out of the bundle; the group stays.</source>
            <translation>Убрано из пакета; сама группа остаётся.</translation>
        </message>
        <message>
            <source>The draft %1 is removed; its groups stay.</source>
            <translation>Черновик %1 удалён; его группы остаются.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Verify the file</source>
            <translation>Проверить файл</translation>
        </message>
        <message>
            <source>Verifying the file</source>
            <translation>Проверяем файл</translation>
        </message>
        <message>
            <source>Where do bundles go?</source>
            <translation>Куда отправлять пакеты?</translation>
        </message>
    </context>
    <context>
        <name>CalendarDialog</name>
        <message numerus="yes">
            <source>%n day(s) added or changed</source>
            <translation>
                <numerusform>Добавлен или изменён %n день</numerusform>
                <numerusform>Добавлено или изменено %n дня</numerusform>
                <numerusform>Добавлено или изменено %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n строка записана в %1</numerusform>
                <numerusform>%n строки записаны в %1</numerusform>
                <numerusform>%n строк записано в %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A contract in force keeps the calendar that it was confirmed with.</source>
            <translation>Действующий договор сохраняет календарь, с которым он был подтверждён.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Календари</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Days of the year</source>
            <translation>Дни года</translation>
        </message>
        <message>
            <source>Files of days</source>
            <translation>Файлы дней</translation>
        </message>
        <message>
            <source>Import days</source>
            <translation>Импорт дней</translation>
        </message>
        <message>
            <source>Import days…</source>
            <translation>Импорт дней…</translation>
        </message>
        <message>
            <source>Not usable: %1</source>
            <translation>Не удалось использовать: %1</translation>
        </message>
        <message>
            <source>Of several rows for one date the strongest decides: your own, contract, moved day, holiday.</source>
            <translation>Из нескольких строк для одной даты решает сильнейшая: ваша, договор, перенос дня, праздник.</translation>
        </message>
        <message>
            <source>Of the contract in force: %1</source>
            <translation>Действующего договора: %1</translation>
        </message>
        <message>
            <source>Page Up and Page Down: the next date that differs</source>
            <translation>Page Up и Page Down: следующая отличающаяся дата</translation>
        </message>
        <message>
            <source>Save the days as CSV</source>
            <translation>Сохранить дни как CSV</translation>
        </message>
        <message>
            <source>Save the days as CSV…</source>
            <translation>Сохранить дни как CSV…</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Zone %1, version %2, days known from %3 to %4.</source>
            <translation>Часовой пояс %1, версия %2, дни известны с %3 по %4 год.</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>решает</translation>
        </message>
        <message>
            <source>shipped</source>
            <translation>из поставки</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>ваша</translation>
        </message>
    </context>
    <context>
        <name>CallbackDialog</name>
        <message>
            <source>Again</source>
            <translation>Снова</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Позвонить</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Перезвонить</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>For example: sends the screenshot today</source>
            <translation>Например: пришлёт снимок экрана сегодня</translation>
        </message>
        <message>
            <source>Nobody calls any more.</source>
            <translation>Звонить больше не нужно.</translation>
        </message>
        <message>
            <source>Nobody needs to call</source>
            <translation>Звонить не нужно</translation>
        </message>
        <message>
            <source>Not reached, again then</source>
            <translation>Не дозвонились, позже</translation>
        </message>
        <message>
            <source>Open the report %1</source>
            <translation>Открыть обращение %1</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Дозвонились</translation>
        </message>
        <message>
            <source>The call comes back at the time you chose.</source>
            <translation>Звонок вернётся в выбранное время.</translation>
        </message>
        <message>
            <source>The call is noted.</source>
            <translation>Звонок записан.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>О чём говорили</translation>
        </message>
        <message>
            <source>ext. %1</source>
            <translation>доб. %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>не дозвонились</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
    </context>
    <context>
        <name>ChatNoteDialog</name>
        <message numerus="yes">
            <source>%n message(s) from %1. What you leave out stays in the report, folded.</source>
            <translation>
                <numerusform>%n сообщение от: %1. Невыбранное останется в обращении свёрнутым.</numerusform>
                <numerusform>%n сообщения от: %1. Невыбранное останется в обращении свёрнутым.</numerusform>
                <numerusform>%n сообщений от: %1. Невыбранное останется в обращении свёрнутым.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Выбрать все</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Снять выбор</translation>
        </message>
        <message>
            <source>Copy messages in WhatsApp, Telegram, Teams or Viber and paste them here.</source>
            <translation>Скопируйте сообщения в WhatsApp, Telegram, Teams или Viber и вставьте их сюда.</translation>
        </message>
        <message>
            <source>Messages: Space chooses</source>
            <translation>Сообщения: пробел выбирает</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Название или БИН</translation>
        </message>
        <message>
            <source>No messages were recognised: the text becomes one report as it stands.</source>
            <translation>Сообщения не распознаны: текст станет одним обращением как есть.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Paste the chat here</source>
            <translation>Вставьте чат сюда</translation>
        </message>
        <message>
            <source>Pasted chat</source>
            <translation>Вставленный чат</translation>
        </message>
        <message>
            <source>Space chooses a message, Ctrl+Enter takes the report in.</source>
            <translation>Пробел выбирает сообщение, Ctrl+Enter принимает обращение.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message numerus="yes">
            <source>Take %n message(s) in</source>
            <translation>
                <numerusform>Принять %n сообщение</numerusform>
                <numerusform>Принять %n сообщения</numerusform>
                <numerusform>Принять %n сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the text in</source>
            <translation>Принять текст</translation>
        </message>
        <message>
            <source>The beginning of the first message</source>
            <translation>Начало первого сообщения</translation>
        </message>
        <message>
            <source>The chat as it was copied</source>
            <translation>Чат, как он был скопирован</translation>
        </message>
        <message>
            <source>The chat is %1 now.</source>
            <translation>Чат принят как %1.</translation>
        </message>
    </context>
    <context>
        <name>ClockLines</name>
        <message>
            <source>due</source>
            <translation>срок</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>%1 is closed: %2</source>
            <translation>%1 закрыт: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) recorded since</source>
            <translation>
                <numerusform>С тех пор записано %n событие.</numerusform>
                <numerusform>С тех пор записано %n события.</numerusform>
                <numerusform>С тех пор записано %n событий.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>с тех пор отличается %n показатель</numerusform>
                <numerusform>с тех пор отличаются %n показателя</numerusform>
                <numerusform>с тех пор отличаются %n показателей</numerusform>
            </translation>
        </message>
        <message>
            <source>9 of 10 within</source>
            <translation>9 из 10 не дольше</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Закрыть месяц: %1</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Закрыть месяц</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыт</translation>
        </message>
        <message>
            <source>Closing freezes the figures of this month with a hash and the end of the log that they were computed from. Nothing is locked: what is learned later changes the figures, and here you see what differs and why. A month can be closed again; each closing stays.</source>
            <translation>Закрытие фиксирует показатели месяца с хешем и концом журнала, по которому они посчитаны. Ничего не блокируется: то, что станет известно позже, изменит показатели, и здесь видно, что отличается и почему. Месяц можно закрыть ещё раз; каждое закрытие остаётся.</translation>
        </message>
        <message>
            <source>Closing the month</source>
            <translation>Закрытие месяца</translation>
        </message>
        <message>
            <source>Closings of this month</source>
            <translation>Закрытия этого месяца</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Зафиксировано</translation>
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
            <translation>С тех пор ничего не изменилось.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>The frozen figures were altered: they do not give their hash.</source>
            <translation>Зафиксированные показатели изменены: хеш не сходится.</translation>
        </message>
        <message>
            <source>The log is not as it was written: event #%1</source>
            <translation>Журнал не такой, каким был записан: событие №%1</translation>
        </message>
        <message>
            <source>The vendor's answers were last fetched before the month was over: fetch them and close again.</source>
            <translation>Ответы поставщика последний раз получены до конца месяца: получите их и закройте ещё раз.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>What differs since the last closing</source>
            <translation>Что отличается с последнего закрытия</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>average</source>
            <translation>среднее</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>закрыто без ответа</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>договор</translation>
        </message>
        <message>
            <source>created</source>
            <translation>по созданию</translation>
        </message>
        <message>
            <source>criticality</source>
            <translation>критичность</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>по исходу</translation>
        </message>
        <message>
            <source>elapsed</source>
            <translation>прошло</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>соблюдено</translation>
        </message>
        <message>
            <source>median</source>
            <translation>медиана</translation>
        </message>
        <message>
            <source>met</source>
            <translation>соблюдено</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>нарушено</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>пауза</translation>
        </message>
        <message>
            <source>target</source>
            <translation>целевой срок</translation>
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
            <translation>Компания</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контактное лицо</translation>
        </message>
        <message>
            <source>Contact's e-mail</source>
            <translation>Эл. почта контактного лица</translation>
        </message>
        <message>
            <source>Enter your company's name.</source>
            <translation>Введите название вашей компании.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Stands in every bundle, so that the vendor knows who asks.</source>
            <translation>Указывается в каждом пакете, чтобы поставщик знал, кто обращается.</translation>
        </message>
        <message>
            <source>The check digit is right</source>
            <translation>Контрольный разряд сходится</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Ваша компания</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Are these two about the same thing?</source>
            <translation>Это об одном и том же?</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>What the vendor needs: %1 of %2</source>
            <translation>Что нужно поставщику: %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>ContractDialog</name>
        <message>
            <source>%1 cannot be used yet</source>
            <translation>%1 пока нельзя использовать</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Подтверждён</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Contract sheets</source>
            <translation>Бланки договора</translation>
        </message>
        <message>
            <source>Contract with %1</source>
            <translation>Договор: %1</translation>
        </message>
        <message>
            <source>Contracts in force</source>
            <translation>Действующие договоры</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>For tickets created from</source>
            <translation>Для заявок, созданных с</translation>
        </message>
        <message>
            <source>I have read these sentences: this is what was agreed</source>
            <translation>Я прочитал(а) эти предложения: так и договорились</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>Ввести в действие</translation>
        </message>
        <message>
            <source>Read a contract sheet</source>
            <translation>Прочитать бланк договора</translation>
        </message>
        <message>
            <source>Read a sheet…</source>
            <translation>Прочитать бланк…</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Прочитать</translation>
        </message>
        <message>
            <source>Save an empty sheet</source>
            <translation>Сохранить пустой бланк</translation>
        </message>
        <message>
            <source>Save an empty sheet…</source>
            <translation>Сохранить пустой бланк…</translation>
        </message>
        <message>
            <source>Save as a sheet</source>
            <translation>Сохранить как таблицу</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Сохранить как таблицу…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>The contract is in force.</source>
            <translation>Договор введён в действие.</translation>
        </message>
        <message>
            <source>The file of this contract says something else than what is in force. Nothing changes until you confirm it.</source>
            <translation>Файл этого договора говорит не то, что действует. Ничего не изменится, пока вы не подтвердите.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>What %1 says</source>
            <translation>Что говорит %1</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>What is wrong in the sheet</source>
            <translation>Что не так в бланке</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Что в нём сказано</translation>
        </message>
        <message>
            <source>What it says: %1</source>
            <translation>Что в нём сказано: %1</translation>
        </message>
        <message>
            <source>What it would change</source>
            <translation>Что он изменит</translation>
        </message>
        <message>
            <source>What the contract says</source>
            <translation>Что сказано в договоре</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>автоматически</translation>
        </message>
        <message>
            <source>open</source>
            <translation>бессрочно</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Sender unknown</source>
            <translation>Отправитель неизвестен</translation>
        </message>
        <message numerus="yes">
            <source>Show %n message(s) more</source>
            <translation>
                <numerusform>Показать ещё %n сообщение</numerusform>
                <numerusform>Показать ещё %n сообщения</numerusform>
                <numerusform>Показать ещё %n сообщений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Скопировать отчёт</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation>В программе произошла ошибка</translation>
        </message>
        <message>
            <source>What is stored is safe. Copy the report below and send it to support; it holds no personal data. You can go on, or close the window and start again.</source>
            <translation>Всё сохранённое цело. Скопируйте отчёт ниже и отправьте его в поддержку; персональных данных в нём нет. Можно продолжить работу или закрыть окно и запустить программу снова.</translation>
        </message>
    </context>
    <context>
        <name>CriticalityButton</name>
        <message>
            <source>Criticality: %1</source>
            <translation>Критичность: %1</translation>
        </message>
    </context>
    <context>
        <name>DeedRow</name>
        <message>
            <source>More: %1</source>
            <translation>Ещё: %1</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message numerus="yes">
            <source>%n clock(s) would differ</source>
            <translation>
                <numerusform>Изменится %n отсчёт</numerusform>
                <numerusform>Изменятся %n отсчёта</numerusform>
                <numerusform>Изменятся %n отсчётов</numerusform>
            </translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Отсчёт</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Соблюдено сейчас</translation>
        </message>
        <message>
            <source>Kept then</source>
            <translation>Соблюдено тогда</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Соблюдено</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Нарушено</translation>
        </message>
        <message>
            <source>No clock would differ.</source>
            <translation>Ни один отсчёт не изменится.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Тогда</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Totals before and after</source>
            <translation>Итоги до и после</translation>
        </message>
        <message>
            <source>What would differ</source>
            <translation>Что изменится</translation>
        </message>
    </context>
    <context>
        <name>DisputeDialog</name>
        <message numerus="yes">
            <source>%n differ(s)</source>
            <translation>
                <numerusform>расходится %n</numerusform>
                <numerusform>расходятся %n</numerusform>
                <numerusform>расходятся %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) compared</source>
            <translation>
                <numerusform>сопоставлен %n показатель</numerusform>
                <numerusform>сопоставлено %n показателя</numerusform>
                <numerusform>сопоставлено %n показателей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the table cannot be compared</source>
            <translation>
                <numerusform>%n строку таблицы нельзя сопоставить</numerusform>
                <numerusform>%n строки таблицы нельзя сопоставить</numerusform>
                <numerusform>%n строк таблицы нельзя сопоставить</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the table (.xlsx, .csv) in which the vendor says how long each ticket took. You see only what differs, and why.</source>
            <translation>Выберите таблицу (.xlsx, .csv), в которой поставщик указал время по каждой заявке. Вы увидите только расхождения и их причины.</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>Выбрать таблицу…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Compare with the vendor's table</source>
            <translation>Сравнить с таблицей поставщика</translation>
        </message>
        <message>
            <source>Save as a sheet</source>
            <translation>Сохранить как таблицу</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Сохранить как таблицу…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Таблицы</translation>
        </message>
        <message>
            <source>The vendor's figures and ours</source>
            <translation>Показатели поставщика и наши</translation>
        </message>
        <message>
            <source>The vendor's table</source>
            <translation>Таблица поставщика</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Что отличается</translation>
        </message>
        <message>
            <source>none differs</source>
            <translation>расхождений нет</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>EvidenceStrip</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Save file</source>
            <translation>Сохранить файл</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Сохранено: %1.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>Choose at least one file.</source>
            <translation>Выберите хотя бы один файл.</translation>
        </message>
        <message>
            <source>Excel workbook: figures with live formulas, all tickets</source>
            <translation>Книга Excel: показатели с живыми формулами, все заявки</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Экспорт: %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>PDF: a page for a manager, then the tables</source>
            <translation>PDF: страница для руководителя, затем таблицы</translation>
        </message>
    </context>
    <context>
        <name>FolderSection</name>
        <message>
            <source>%Y, %m and %d stand for the day's year, month and day; * for anything.</source>
            <translation>%Y, %m и %d – год, месяц и число этого дня, * – что угодно.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>Check against “%1”</source>
            <translation>Проверять по формату «%1»</translation>
        </message>
        <message>
            <source>Choose the days on which the file is expected.</source>
            <translation>Выберите дни, в которые ожидается файл.</translation>
        </message>
        <message>
            <source>Choose the folder.</source>
            <translation>Выберите папку.</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Не позже</translation>
        </message>
        <message>
            <source>Expected file</source>
            <translation>Ожидаемый файл</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>Папка для наблюдения</translation>
        </message>
        <message>
            <source>Looked into every minute while the window is open; each complete file is taken once.</source>
            <translation>Просматриваются каждую минуту, пока окно открыто; каждый готовый файл берётся один раз.</translation>
        </message>
        <message>
            <source>May be late by</source>
            <translation>Допустимое опоздание</translation>
        </message>
        <message>
            <source>Move what was dealt with to the folder “taken” inside</source>
            <translation>Переносить обработанное во вложенную папку «taken»</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Новая папка…</translation>
        </message>
        <message>
            <source>On</source>
            <translation>По дням</translation>
        </message>
        <message>
            <source>Say which file is expected.</source>
            <translation>Укажите, какой файл ожидается.</translation>
        </message>
        <message>
            <source>Take reports in</source>
            <translation>Принимать обращения</translation>
        </message>
        <message>
            <source>Tell me when a file is missing</source>
            <translation>Сообщать, если файл не пришёл</translation>
        </message>
        <message>
            <source>There is no such folder: %1</source>
            <translation>Такой папки нет: %1</translation>
        </message>
        <message>
            <source>Watched folders</source>
            <translation>Папки под наблюдением</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что делать</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message>
            <source>Which files</source>
            <translation>Какие файлы</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, kept as they are</source>
            <translation>
                <numerusform>и ещё %n, без изменений</numerusform>
                <numerusform>и ещё %n, без изменений</numerusform>
                <numerusform>и ещё %n, без изменений</numerusform>
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
            <translation>Ответы формы</translation>
        </message>
        <message>
            <source>happened %1</source>
            <translation>произошло %1</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>срочно</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>необязательно</translation>
        </message>
    </context>
    <context>
        <name>FormFiles</name>
        <message>
            <source>Choose files</source>
            <translation>Выбрать файлы</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Убрать %1</translation>
        </message>
        <message>
            <source>or paste a screenshot with Ctrl+V, or drop files here</source>
            <translation>или вставьте снимок экрана (Ctrl+V), или перетащите файлы сюда</translation>
        </message>
        <message>
            <source>screenshot</source>
            <translation>снимок экрана</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>Complete</source>
            <translation>Всё заполнено</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Открыть %1</translation>
        </message>
        <message>
            <source>Take %1 out</source>
            <translation>Убрать %1</translation>
        </message>
    </context>
    <context>
        <name>GroupPicker</name>
        <message>
            <source>Choose a group</source>
            <translation>Выберите группу</translation>
        </message>
        <message>
            <source>Choose other words, or make a new group of the reports instead.</source>
            <translation>Введите другие слова или создайте из обращений новую группу.</translation>
        </message>
        <message>
            <source>No such group</source>
            <translation>Такой группы нет</translation>
        </message>
        <message>
            <source>Title or number of the group</source>
            <translation>Название или номер группы</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Нет в справочнике</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Предлагается: %1</translation>
        </message>
        <message>
            <source>Reports of this group</source>
            <translation>Обращения этой группы</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Отправитель неизвестен</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Желаемый результат</translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve</source>
            <translation>Чего просим добиться поставщика</translation>
        </message>
        <message>
            <source>What was done, what happened, since when</source>
            <translation>Что делали, что произошло, с какого времени</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>%1: now in %2.</source>
            <translation>%1: теперь в %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) in the bundle %1.</source>
            <translation>
                <numerusform>В пакете %1 теперь %n группа.</numerusform>
                <numerusform>В пакете %1 теперь %n группы.</numerusform>
                <numerusform>В пакете %1 теперь %n групп.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) selected</source>
            <translation>
                <numerusform>Выбрана %n группа</numerusform>
                <numerusform>Выбрано %n группы</numerusform>
                <numerusform>Выбрано %n групп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) selected</source>
            <translation>
                <numerusform>Выбрана %n пара</numerusform>
                <numerusform>Выбрано %n пары</numerusform>
                <numerusform>Выбрано %n пар</numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle goes to one vendor; tell where that is and what the vendor wants in it.</source>
            <translation>Пакет уходит одному поставщику; укажите, куда и что поставщик хочет в нём видеть.</translation>
        </message>
        <message>
            <source>A group holds reports with one suspected cause, so that the vendor hears of it once. Look for duplicates among your reports, or make a group in the inbox.</source>
            <translation>В группе собраны обращения с одной предполагаемой причиной, чтобы поставщик узнал о ней один раз. Найдите дубликаты среди обращений или создайте группу во входящих.</translation>
        </message>
        <message>
            <source>Add to bundle</source>
            <translation>Добавить в пакет</translation>
        </message>
        <message>
            <source>Choose one to compare it.</source>
            <translation>Выберите одну, чтобы сравнить.</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Компания и поставщик…</translation>
        </message>
        <message>
            <source>Confirm pairs that look alike, or make a group in the inbox.</source>
            <translation>Подтвердите похожие пары или создайте группу во входящих.</translation>
        </message>
        <message>
            <source>Every pair that looked alike is decided. New reports bring new ones.</source>
            <translation>По всем похожим парам решение принято. Новые появятся с новыми обращениями.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation>Искать дубликаты</translation>
        </message>
        <message numerus="yes">
            <source>Merge %n groups</source>
            <translation>
                <numerusform>Объединить %n группу</numerusform>
                <numerusform>Объединить %n группы</numerusform>
                <numerusform>Объединить %n групп</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge them into one group, or put all of them into the bundle.</source>
            <translation>Объедините их в одну группу или добавьте все в пакет.</translation>
        </message>
        <message>
            <source>Name the vendor first.</source>
            <translation>Сначала укажите поставщика.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Групп пока нет</translation>
        </message>
        <message>
            <source>No open groups</source>
            <translation>Открытых групп нет</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Не дубликат</translation>
        </message>
        <message>
            <source>Nothing to confirm</source>
            <translation>Подтверждать нечего</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Открыть %1</translation>
        </message>
        <message>
            <source>Open bundle</source>
            <translation>Открыть пакет</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Открытые группы</translation>
        </message>
        <message>
            <source>Pairs to confirm</source>
            <translation>Пары для подтверждения</translation>
        </message>
        <message>
            <source>Same: group both</source>
            <translation>Одно и то же: в одну группу</translation>
        </message>
        <message>
            <source>Same: join %1</source>
            <translation>Одно и то же: в %1</translation>
        </message>
        <message>
            <source>Set “%1”</source>
            <translation>Установить «%1»</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
        <message numerus="yes">
            <source>Split off %n report(s)</source>
            <translation>
                <numerusform>Отделить %n обращение</numerusform>
                <numerusform>Отделить %n обращения</numerusform>
                <numerusform>Отделить %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>На подтверждение</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Отменить: %1</translation>
        </message>
    </context>
    <context>
        <name>GuidedForm</name>
        <message numerus="yes">
            <source>%n field(s) need your eyes</source>
            <translation>
                <numerusform>Проверьте %n поле</numerusform>
                <numerusform>Проверьте %n поля</numerusform>
                <numerusform>Проверьте %n полей</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Очистить форму</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Every topic file is damaged.</source>
            <translation>Все файлы тем повреждены.</translation>
        </message>
        <message>
            <source>It came by</source>
            <translation>Поступило через</translation>
        </message>
        <message>
            <source>New report by form</source>
            <translation>Новое обращение по форме</translation>
        </message>
        <message>
            <source>No such topic</source>
            <translation>Такой темы нет</translation>
        </message>
        <message>
            <source>No topics</source>
            <translation>Нет тем</translation>
        </message>
        <message>
            <source>R-%1 is saved.</source>
            <translation>R-%1 сохранено.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить обращение</translation>
        </message>
        <message>
            <source>Saving the report</source>
            <translation>Сохранение обращения</translation>
        </message>
        <message>
            <source>Search the topics</source>
            <translation>Поиск по темам</translation>
        </message>
        <message>
            <source>This topic has no place for files yet: answer what is asked first.</source>
            <translation>В этой теме пока нет места для файлов: сначала ответьте на вопросы.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>Try other words.</source>
            <translation>Попробуйте другие слова.</translation>
        </message>
        <message>
            <source>What is typed stays until it is saved or cleared.</source>
            <translation>Введённое остаётся, пока форма не сохранена или не очищена.</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>срочно</translation>
        </message>
    </context>
    <context>
        <name>IinLine</name>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Hide the IIN</source>
            <translation>Скрыть ИИН</translation>
        </message>
        <message>
            <source>Show the IIN in full</source>
            <translation>Показать ИИН полностью</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Показать…</translation>
        </message>
    </context>
    <context>
        <name>ImportResultDialog</name>
        <message>
            <source>%1 The rows below were left out or only partly used; correct them and import the table again.</source>
            <translation>%1 Строки ниже пропущены или взяты не полностью: исправьте их и загрузите таблицу ещё раз.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) need your eyes</source>
            <translation>
                <numerusform>Проверьте %n строку</numerusform>
                <numerusform>Проверьте %n строки</numerusform>
                <numerusform>Проверьте %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>InboxOffers</name>
        <message>
            <source>A report of its own</source>
            <translation>Отдельное обращение</translation>
        </message>
        <message>
            <source>Add to group…</source>
            <translation>Добавить в группу…</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматические</translation>
        </message>
        <message>
            <source>Automatic, always from this sender</source>
            <translation>Всегда автоматические от этого отправителя</translation>
        </message>
        <message>
            <source>Belongs to…</source>
            <translation>Относится к…</translation>
        </message>
        <message>
            <source>Group both</source>
            <translation>Объединить оба</translation>
        </message>
        <message>
            <source>Join %1</source>
            <translation>Добавить в %1</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Не дубликат</translation>
        </message>
        <message>
            <source>Not automatic</source>
            <translation>Не автоматическое</translation>
        </message>
        <message>
            <source>Not automatic, never from this sender</source>
            <translation>От этого отправителя никогда</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Открыть %1</translation>
        </message>
        <message>
            <source>Organisation…</source>
            <translation>Организация…</translation>
        </message>
        <message>
            <source>Take out of %1</source>
            <translation>Убрать из %1</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>Выбрано %n обращение</numerusform>
                <numerusform>Выбрано %n обращения</numerusform>
                <numerusform>Выбрано %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматические</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Every report is in a group. See what the groups still need.</source>
            <translation>Все обращения в группах. Посмотрите, чего группам ещё не хватает.</translation>
        </message>
        <message>
            <source>Import what your staff wrote: mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. You can also drop files anywhere onto this window.</source>
            <translation>Импортируйте то, что написали сотрудники: письма (.eml, .msg, .mbox), папку с ними или таблицу. Файлы можно просто перетащить в это окно.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Входящие</translation>
        </message>
        <message>
            <source>No automatic mails</source>
            <translation>Автоматических писем нет</translation>
        </message>
        <message>
            <source>No report has words that begin like “%1”.</source>
            <translation>Нет обращений со словами, которые начинаются на «%1».</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>Обращений пока нет</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Ничего не ждёт</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Открыть группы</translation>
        </message>
        <message>
            <source>Out-of-office answers, undelivered mail and newsletters lie here, apart from what people write.</source>
            <translation>Здесь лежат автоответы, недоставленные письма и рассылки, отдельно от того, что пишут люди.</translation>
        </message>
        <message>
            <source>Put them into one new group, or add all of them to a group that exists.</source>
            <translation>Соберите их в новую группу или добавьте все в существующую.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Search subject, text and sender</source>
            <translation>Поиск по теме, тексту и отправителю</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждут</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) written to %1.</source>
            <translation>
                <numerusform>%n запись сохранена в %1.</numerusform>
                <numerusform>%n записи сохранены в %1.</numerusform>
                <numerusform>%n записей сохранено в %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), each exactly as it was written.</source>
            <translation>
                <numerusform>%n запись, точно такая, какой была внесена.</numerusform>
                <numerusform>%n записи, каждая точно такая, какой была внесена.</numerusform>
                <numerusform>%n записей, каждая точно такая, какой была внесена.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Each time an IIN is shown in full or leaves with a bundle, it is noted here and cannot be removed.</source>
            <translation>Каждый показ ИИН полностью и каждая отправка ИИН с пакетом отмечается здесь; удалить запись нельзя.</translation>
        </message>
        <message>
            <source>Entry %1 is not as it was written. Keep this profile as it is and tell your data protection officer.</source>
            <translation>Запись %1 не такая, какой была внесена. Ничего не меняйте в этом профиле и сообщите ответственному за защиту персональных данных.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Сохранить как CSV…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Сохранение журнала</translation>
        </message>
        <message>
            <source>Ledger of personal data</source>
            <translation>Журнал персональных данных</translation>
        </message>
        <message>
            <source>No IIN was shown or sent</source>
            <translation>ИИН не показывали и не отправляли</translation>
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
            <translation>Кто</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Поставщик</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Whose IIN</source>
            <translation>Чей ИИН</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Counted beyond the target</source>
            <translation>Сверх целевого срока</translation>
        </message>
    </context>
    <context>
        <name>LikenessCard</name>
        <message>
            <source>Looks like %1 · %2</source>
            <translation>Похоже на %1 · %2</translation>
        </message>
        <message>
            <source>Looks like the report %1</source>
            <translation>Похоже на обращение %1</translation>
        </message>
    </context>
    <context>
        <name>MailboxSection</name>
        <message numerus="yes">
            <source>%n folder(s) to choose from.</source>
            <translation>
                <numerusform>На выбор %n папка.</numerusform>
                <numerusform>На выбор %n папки.</numerusform>
                <numerusform>На выбор %n папок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) in the folder,</source>
            <translation>
                <numerusform>В папке %n письмо,</numerusform>
                <numerusform>В папке %n письма,</numerusform>
                <numerusform>В папке %n писем,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to take.</source>
            <translation>
                <numerusform>принять нужно %n.</numerusform>
                <numerusform>принять нужно %n.</numerusform>
                <numerusform>принять нужно %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were taken by another installation.</source>
            <translation>
                <numerusform>%n принято другой установкой.</numerusform>
                <numerusform>%n приняты другой установкой.</numerusform>
                <numerusform>%n приняты другой установкой.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address or user name</source>
            <translation>Адрес или имя пользователя</translation>
        </message>
        <message>
            <source>Asking the server for its folders…</source>
            <translation>Запрашиваем у сервера список папок…</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Шифрование</translation>
        </message>
        <message>
            <source>Enter the address or the user name of the mailbox.</source>
            <translation>Введите адрес или имя пользователя ящика.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Введите имя сервера.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Папки…</translation>
        </message>
        <message>
            <source>It is watched; last looked at: %1</source>
            <translation>Под наблюдением; последняя проверка: %1</translation>
        </message>
        <message>
            <source>It works.</source>
            <translation>Работает.</translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Хранится в связке ключей; введите, чтобы заменить</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Почтовый ящик</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Почтовые ящики</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Куда переносить</translation>
        </message>
        <message>
            <source>Move to the folder</source>
            <translation>Переносить в папку</translation>
        </message>
        <message>
            <source>New mailbox…</source>
            <translation>Новый ящик…</translation>
        </message>
        <message>
            <source>New mails become reports by themselves. Nothing is deleted on the server, nothing is marked read.</source>
            <translation>Новые письма сами становятся обращениями. На сервере ничего не удаляется и не помечается прочитанным.</translation>
        </message>
        <message>
            <source>New mails come at once.</source>
            <translation>Новые письма приходят сразу.</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Нет (только для сервера на этом компьютере)</translation>
        </message>
        <message>
            <source>Often an app password from the provider's settings</source>
            <translation>Часто нужен пароль приложения из настроек почты</translation>
        </message>
        <message>
            <source>Only mails from</source>
            <translation>Только письма начиная с</translation>
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
            <translation>SSL/TLS, шифрование с самого начала</translation>
        </message>
        <message>
            <source>STARTTLS, encrypted before signing in</source>
            <translation>STARTTLS, шифрование до входа</translation>
        </message>
        <message>
            <source>Server (IMAP)</source>
            <translation>Сервер (IMAP)</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Входим…</translation>
        </message>
        <message>
            <source>Stay there and get a mark</source>
            <translation>Остаются на месте с пометкой</translation>
        </message>
        <message>
            <source>Taken mails</source>
            <translation>Принятые письма</translation>
        </message>
        <message>
            <source>Taken mails get a mark that other mail programs do not show.</source>
            <translation>Принятые письма получают пометку, которую другие почтовые программы не показывают.</translation>
        </message>
        <message>
            <source>Taken mails move to the folder.</source>
            <translation>Принятые письма переносятся в папку.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>The server lets us mark nothing; what was taken is remembered here.</source>
            <translation>Сервер не даёт ставить пометки; принятое запоминается здесь.</translation>
        </message>
        <message>
            <source>We look every minute.</source>
            <translation>Проверяем каждую минуту.</translation>
        </message>
        <message>
            <source>the usual one (%1)</source>
            <translation>обычный (%1)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Appearance</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>By form…</source>
            <translation>По форме…</translation>
        </message>
        <message>
            <source>Check stock…</source>
            <translation>Сверить остатки…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмное</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Импорт организаций…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлое</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Новое обращение</translation>
        </message>
        <message>
            <source>Pasted chat…</source>
            <translation>Вставленный чат…</translation>
        </message>
        <message>
            <source>Phone note…</source>
            <translation>Запись звонка…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Save the form for staff…</source>
            <translation>Сохранить форму для сотрудников…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>%1 is missing</source>
            <translation>Не хватает: %1</translation>
        </message>
        <message>
            <source>Open the group</source>
            <translation>Открыть группу</translation>
        </message>
        <message>
            <source>Save (Ctrl+Enter)</source>
            <translation>Сохранить (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Use %1 %2 (%3)</source>
            <translation>Взять %1 %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>OrganisationEditor</name>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Correct the organisation</source>
            <translation>Исправить организацию</translation>
        </message>
        <message>
            <source>Mail domain</source>
            <translation>Почтовый домен</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Новая организация</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое наименование</translation>
        </message>
    </context>
    <context>
        <name>OrganisationLine</name>
        <message>
            <source>A right number, but not in the directory</source>
            <translation>Номер верный, но его нет в справочнике</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPicker</name>
        <message>
            <source>Check the number, or import the directory of organisations.</source>
            <translation>Проверьте номер или импортируйте справочник организаций.</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Импорт организаций…</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Название или БИН</translation>
        </message>
        <message>
            <source>No such organisation</source>
            <translation>Такой организации нет</translation>
        </message>
        <message>
            <source>Which organisation is it?</source>
            <translation>Какая это организация?</translation>
        </message>
    </context>
    <context>
        <name>OrganisationView</name>
        <message>
            <source>Departments</source>
            <translation>Отделы</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Последние обращения</translation>
        </message>
        <message>
            <source>No reports from here yet</source>
            <translation>Обращений отсюда пока нет</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Площадки</translation>
        </message>
        <message>
            <source>Writes from @%1</source>
            <translation>Пишет с @%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationsPage</name>
        <message>
            <source>%1 is removed from the directory; reports and the ledger stay.</source>
            <translation>%1: запись удалена из справочника; обращения и журнал остаются.</translation>
        </message>
        <message>
            <source>All its people</source>
            <translation>Все её люди</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Import a table with BIN and name, or add one by hand.</source>
            <translation>Загрузите таблицу с БИН и наименованием или добавьте организацию вручную.</translation>
        </message>
        <message>
            <source>Import a table with names, mail addresses and organisations; IINs in it are encrypted.</source>
            <translation>Загрузите таблицу с именами, адресами почты и организациями; ИИН из неё шифруются.</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Загрузить организации…</translation>
        </message>
        <message>
            <source>Import people…</source>
            <translation>Загрузить людей…</translation>
        </message>
        <message>
            <source>Import the list of organisations with their BIN, then the list of people. Reports find their organisation by it, and wrong numbers get the nearest right one offered.</source>
            <translation>Загрузите список организаций с БИН, затем список людей. По ним обращения находят свою организацию, а к неверному номеру предлагается ближайший верный.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Загрузить…</translation>
        </message>
        <message>
            <source>Ledger…</source>
            <translation>Журнал…</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Наименование или БИН</translation>
        </message>
        <message>
            <source>Name, phone, mail, position or IIN</source>
            <translation>Имя, телефон, почта, должность или ИИН</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Новая организация</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>Организаций пока нет</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>Людей пока нет</translation>
        </message>
        <message>
            <source>No such organisation</source>
            <translation>Такой организации нет</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Никто не найден</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>The beginnings of words are enough, in Cyrillic or Latin letters.</source>
            <translation>Достаточно начала слов, кириллицей или латиницей.</translation>
        </message>
        <message>
            <source>Whose reports are these?</source>
            <translation>Чьи это обращения?</translation>
        </message>
    </context>
    <context>
        <name>OutgoingSection</name>
        <message>
            <source>Confirm each report by mail, with its number</source>
            <translation>Подтверждать каждое обращение письмом с его номером</translation>
        </message>
        <message>
            <source>Empty where the server wants none</source>
            <translation>Пусто, если сервер его не требует</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Шифрование</translation>
        </message>
        <message>
            <source>Enter the address that mail is sent from.</source>
            <translation>Введите адрес, с которого отправляется почта.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Введите имя сервера.</translation>
        </message>
        <message>
            <source>From the address</source>
            <translation>С адреса</translation>
        </message>
        <message>
            <source>It works: the server lets us send.</source>
            <translation>Работает: сервер разрешает отправку.</translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Хранится в связке ключей; введите, чтобы заменить</translation>
        </message>
        <message>
            <source>Machines, mailing lists and answers get none, and nobody gets more than five a day.</source>
            <translation>Автоматам, рассылкам и на ответы не отправляются; одному адресату не больше пяти в день.</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Имя отправителя</translation>
        </message>
        <message>
            <source>Needed for receipts. Without a server nothing is sent by mail.</source>
            <translation>Нужна для подтверждений. Без сервера по почте ничего не отправляется.</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Нет (только для сервера на этом компьютере)</translation>
        </message>
        <message>
            <source>Outgoing mail</source>
            <translation>Исходящая почта</translation>
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
            <translation>Подтверждения</translation>
        </message>
        <message>
            <source>SSL/TLS, encrypted from the start</source>
            <translation>SSL/TLS, шифрование с самого начала</translation>
        </message>
        <message>
            <source>STARTTLS, encrypted before signing in</source>
            <translation>STARTTLS, шифрование до входа</translation>
        </message>
        <message>
            <source>Server (SMTP)</source>
            <translation>Сервер (SMTP)</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Входим…</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Имя пользователя</translation>
        </message>
        <message>
            <source>the usual one (%1)</source>
            <translation>обычный (%1)</translation>
        </message>
    </context>
    <context>
        <name>PersonEditor</name>
        <message>
            <source>%1 is stored; empty keeps it</source>
            <translation>Сохранён %1; пустое поле его оставит</translation>
        </message>
        <message>
            <source>Correct the person</source>
            <translation>Исправить данные человека</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Отдел</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Наименование или БИН</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Площадка</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>БИН %1 нет в справочнике</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Последние обращения</translation>
        </message>
        <message>
            <source>No reports from this person yet</source>
            <translation>Обращений от этого человека пока нет</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation>Организация неизвестна</translation>
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
            <translation>Перезвонить</translation>
        </message>
        <message>
            <source>Call by</source>
            <translation>Позвонить до</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Кто звонит</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Доступен</translation>
        </message>
        <message>
            <source>Can be reached from</source>
            <translation>Доступен с</translation>
        </message>
        <message>
            <source>Can be reached on</source>
            <translation>Доступен в день</translation>
        </message>
        <message>
            <source>Can be reached until</source>
            <translation>Доступен до</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Критичность</translation>
        </message>
        <message>
            <source>For example 8 701 222 33 44</source>
            <translation>Например, 8 701 222 33 44</translation>
        </message>
        <message>
            <source>Name of the caller</source>
            <translation>Имя звонящего</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Название или БИН</translation>
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
            <translation>Организация</translation>
        </message>
        <message>
            <source>Phone note</source>
            <translation>Запись звонка</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>The call is due before the window begins.</source>
            <translation>Срок звонка раньше, чем человек доступен.</translation>
        </message>
        <message>
            <source>The callback is in the queue.</source>
            <translation>Обратный звонок в очереди.</translation>
        </message>
        <message>
            <source>The window ends before it begins.</source>
            <translation>Время доступности кончается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>What happened, where, since when. Enter saves, Shift+Enter begins a line.</source>
            <translation>Что случилось, где, с какого времени. Enter сохраняет, Shift+Enter начинает строку.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что сказано</translation>
        </message>
        <message>
            <source>Whom to call? Write the number.</source>
            <translation>Кому звонить? Запишите номер.</translation>
        </message>
        <message>
            <source>Write what the caller said.</source>
            <translation>Запишите, что сказал звонящий.</translation>
        </message>
    </context>
    <context>
        <name>PurposeDialog</name>
        <message>
            <source>%1. Your name, the time and this purpose go into the ledger.</source>
            <translation>%1. Ваше имя, время и эта цель попадут в журнал.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>For example: access request for the portal</source>
            <translation>Например: заявка на доступ к порталу</translation>
        </message>
        <message>
            <source>Show for 30 seconds</source>
            <translation>Показать на 30 секунд</translation>
        </message>
        <message>
            <source>What is the IIN needed for?</source>
            <translation>Для чего нужен ИИН?</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>For example: 40 users cannot sign documents today</source>
            <translation>Например: 40 пользователей не могут сегодня подписать документы</translation>
        </message>
        <message>
            <source>Set criticality</source>
            <translation>Установить критичность</translation>
        </message>
        <message>
            <source>The reason stands in the bundle, where the vendor reads it.</source>
            <translation>Причина войдёт в пакет, её прочтёт поставщик.</translation>
        </message>
        <message>
            <source>Why is the criticality “%1”?</source>
            <translation>Почему критичность «%1»?</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>A stretch of time does not count</source>
            <translation>Отрезок времени не считается</translation>
        </message>
        <message>
            <source>All clocks of this item end; what was not decided by then counts nowhere.</source>
            <translation>Все отсчёты по этому пункту заканчиваются; что не решено к этому моменту, нигде не учитывается.</translation>
        </message>
        <message>
            <source>Another criticality</source>
            <translation>Другая критичность</translation>
        </message>
        <message>
            <source>Another due time was agreed</source>
            <translation>Согласован другой срок</translation>
        </message>
        <message>
            <source>Another support line has it</source>
            <translation>Передано другой линии поддержки</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Changes no clock; shows how long each line had it.</source>
            <translation>Не меняет отсчётов; показывает, сколько времени заявка была у каждой линии.</translation>
        </message>
        <message>
            <source>Changes no figure.</source>
            <translation>Не меняет показателей.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Отсчёт</translation>
        </message>
        <message>
            <source>Counts as the vendor's answer from the moment when it was given.</source>
            <translation>Считается ответом поставщика с момента, когда он был дан.</translation>
        </message>
        <message>
            <source>Criticality from then on</source>
            <translation>Критичность с этого момента</translation>
        </message>
        <message>
            <source>For example: call at 10:12 from +7 727 …, letter No. 14</source>
            <translation>Например: звонок в 10:12 с +7 727 …, письмо № 14</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>From what it is known</source>
            <translation>Откуда это известно</translation>
        </message>
        <message>
            <source>How it can be shown</source>
            <translation>Чем подтверждается</translation>
        </message>
        <message>
            <source>It is added to the log and never deleted. What was wrong is taken back by another event.</source>
            <translation>Добавляется в журнал и никогда не удаляется. Ошибочное отменяется другим событием.</translation>
        </message>
        <message>
            <source>It was called off</source>
            <translation>Заявка отозвана</translation>
        </message>
        <message>
            <source>No clock of this item counts in that time, for example during agreed works.</source>
            <translation>В это время ни один отсчёт по пункту не идёт, например при согласованных работах.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Now due</source>
            <translation>Новый срок</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>Записать, что произошло</translation>
        </message>
        <message>
            <source>Replaces the target of that clock. What was missed before stays missed.</source>
            <translation>Заменяет целевой срок этого отсчёта. Что нарушено раньше, остаётся нарушенным.</translation>
        </message>
        <message>
            <source>Support line</source>
            <translation>Линия поддержки</translation>
        </message>
        <message>
            <source>The target of that criticality holds from then on; what has elapsed stays.</source>
            <translation>С этого момента действует целевой срок этой критичности; прошедшее время остаётся.</translation>
        </message>
        <message>
            <source>The vendor answered by phone or letter</source>
            <translation>Поставщик ответил по телефону или письмом</translation>
        </message>
        <message>
            <source>Time in %1</source>
            <translation>Время: %1</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что было сказано</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Кто ответил</translation>
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
            <translation>%1 требует ИИН авторов. Они уйдут полностью, а журнал отметит, чьи, когда и кому. Без них пакет фиксируется с незаполненным полем.</translation>
        </message>
        <message numerus="yes">
            <source>%n IIN(s) will leave with this bundle</source>
            <translation>
                <numerusform>С этим пакетом уйдёт %n ИИН</numerusform>
                <numerusform>С этим пакетом уйдут %n ИИН</numerusform>
                <numerusform>С этим пакетом уйдут %n ИИН</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Freeze without IINs</source>
            <translation>Зафиксировать без ИИН</translation>
        </message>
        <message>
            <source>Let them leave</source>
            <translation>Разрешить отправку</translation>
        </message>
    </context>
    <context>
        <name>ReportPicker</name>
        <message>
            <source>No such report</source>
            <translation>Такого обращения нет</translation>
        </message>
        <message>
            <source>Try other words, or leave it as a report of its own.</source>
            <translation>Попробуйте другие слова или оставьте обращение отдельным.</translation>
        </message>
        <message>
            <source>Which report does it belong to?</source>
            <translation>К какому обращению это относится?</translation>
        </message>
        <message>
            <source>Words of the report, its writer, or its number</source>
            <translation>Слова обращения, автор или номер</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>%1, personal data: click to show or hide it</source>
            <translation>%1, персональные данные: нажмите, чтобы показать или скрыть</translation>
        </message>
        <message>
            <source>%1: the check digit does not match</source>
            <translation>%1: не сходится контрольный разряд</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Both reports say this</source>
            <translation>Это есть в обоих обращениях</translation>
        </message>
        <message numerus="yes">
            <source>Show the rest, %n more character(s)</source>
            <translation>
                <numerusform>Показать остальное, ещё %n знак</numerusform>
                <numerusform>Показать остальное, ещё %n знака</numerusform>
                <numerusform>Показать остальное, ещё %n знаков</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>(no subject)</source>
            <translation>(без темы)</translation>
        </message>
        <message>
            <source>Automatic mail: %1. It is not counted and not grouped.</source>
            <translation>Автоматическое письмо: %1. Не учитывается и не группируется.</translation>
        </message>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>БИН %1 нет в справочнике</translation>
        </message>
        <message>
            <source>Looks like an automatic mail (%1), but that is not sure.</source>
            <translation>Похоже на автоматическое письмо (%1), но это не точно.</translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation>Организация неизвестна</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Отправитель неизвестен</translation>
        </message>
    </context>
    <context>
        <name>ReporterSection</name>
        <message>
            <source>Name or BIN</source>
            <translation>Наименование или БИН</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Type a name, phone or mail to find somebody</source>
            <translation>Введите имя, телефон или почту</translation>
        </message>
        <message>
            <source>Who reports it?</source>
            <translation>Кто сообщает?</translation>
        </message>
    </context>
    <context>
        <name>SaveFormDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Компания</translation>
        </message>
        <message>
            <source>It opens in</source>
            <translation>Язык при открытии</translation>
        </message>
        <message>
            <source>One file that works in any browser without a connection. Staff fill it in, save their report and mail it; it is taken in like any other mail, complete.</source>
            <translation>Один файл, который работает в любом браузере без связи. Сотрудники заполняют его, сохраняют обращение и отправляют по почте; оно принимается как обычное письмо, уже полное.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Save the form for staff</source>
            <translation>Форма для сотрудников</translation>
        </message>
        <message>
            <source>Save the form…</source>
            <translation>Сохранить форму…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Сохранено: %1.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>To be mailed to</source>
            <translation>Отправлять на адрес</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>report form</source>
            <translation>форма обращения</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1 is delivered.</source>
            <translation>%1 доставлен.</translation>
        </message>
        <message>
            <source>%1 is frozen. Nothing has left yet.</source>
            <translation>%1 зафиксирован. Пока ничего не отправлено.</translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s) from the vendor.</source>
            <translation>
                <numerusform>%n новое событие от поставщика.</numerusform>
                <numerusform>%n новых события от поставщика.</numerusform>
                <numerusform>%n новых событий от поставщика.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching answers</source>
            <translation>Получаем ответы</translation>
        </message>
        <message>
            <source>Freezing</source>
            <translation>Фиксируем</translation>
        </message>
        <message>
            <source>Freezing and sending</source>
            <translation>Фиксируем и отправляем</translation>
        </message>
        <message>
            <source>Nothing new from the vendor.</source>
            <translation>От поставщика ничего нового.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Отправить сейчас</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляем</translation>
        </message>
        <message>
            <source>Stopped. What was done so far is kept; send it again to go on.</source>
            <translation>Остановлено. Сделанное сохранено; отправьте ещё раз, чтобы продолжить.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>Настройки сохранены.</translation>
        </message>
    </context>
    <context>
        <name>SeveralSection</name>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
    </context>
    <context>
        <name>SlaBoard</name>
        <message>
            <source>%1 of %2 in time</source>
            <translation>%1 из %2 в срок</translation>
        </message>
        <message>
            <source>%1: %2, %3 in time, %4 late, %5 open. Promised: %6 of working time.</source>
            <translation>%1: %2, в срок %3, с опозданием %4, открыто %5. Обещано: %6 рабочего времени.</translation>
        </message>
        <message numerus="yes">
            <source>%n closed without an answer</source>
            <translation>
                <numerusform>%n закрыто без ответа</numerusform>
                <numerusform>%n закрыты без ответа</numerusform>
                <numerusform>%n закрыто без ответа</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n ещё открыто</numerusform>
                <numerusform>%n ещё открыты</numerusform>
                <numerusform>%n ещё открыто</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket item(s) of this month</source>
            <translation>
                <numerusform>%n пункт заявок за этот месяц</numerusform>
                <numerusform>%n пункта заявок за этот месяц</numerusform>
                <numerusform>%n пунктов заявок за этот месяц</numerusform>
            </translation>
        </message>
        <message>
            <source>9 of 10 within %1</source>
            <translation>9 из 10 в пределах %1</translation>
        </message>
        <message>
            <source>All criticalities</source>
            <translation>Все критичности</translation>
        </message>
        <message>
            <source>Criticality of the trend</source>
            <translation>Критичность для динамики</translation>
        </message>
        <message>
            <source>Do next</source>
            <translation>Что делать</translation>
        </message>
        <message>
            <source>Kept, by criticality</source>
            <translation>Соблюдение по критичности</translation>
        </message>
        <message>
            <source>Kept, by month of creation</source>
            <translation>Соблюдение по месяцу создания</translation>
        </message>
        <message>
            <source>Kept, by month of decision</source>
            <translation>Соблюдено, по месяцу исхода</translation>
        </message>
        <message>
            <source>No ticket was created in this month.</source>
            <translation>В этом месяце заявок не создавали.</translation>
        </message>
        <message>
            <source>Nothing is decided yet</source>
            <translation>Пока ничего не решено</translation>
        </message>
        <message>
            <source>Nothing is late, and nothing will be soon.</source>
            <translation>Опозданий нет и скоро не ожидается.</translation>
        </message>
        <message>
            <source>Nothing was decided in this month, and nothing was open.</source>
            <translation>В этом месяце ничего не решилось и ничего не было открыто.</translation>
        </message>
        <message>
            <source>Tickets of the month</source>
            <translation>Заявки за месяц</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>Что требует вашего внимания</translation>
        </message>
        <message>
            <source>half within %1</source>
            <translation>половина в пределах %1</translation>
        </message>
        <message>
            <source>nothing is promised</source>
            <translation>ничего не обещано</translation>
        </message>
        <message>
            <source>on average %1</source>
            <translation>в среднем %1</translation>
        </message>
    </context>
    <context>
        <name>SlaPage</name>
        <message>
            <source>Copy a reminder</source>
            <translation>Скопировать напоминание</translation>
        </message>
        <message>
            <source>Created in the month</source>
            <translation>Созданные в месяце</translation>
        </message>
        <message>
            <source>Decided in the month</source>
            <translation>Решённые в месяце</translation>
        </message>
        <message>
            <source>Earlier month</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Earlier month (Alt+Left)</source>
            <translation>Предыдущий месяц (Alt+←)</translation>
        </message>
        <message>
            <source>Export month…</source>
            <translation>Экспорт за месяц…</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Получить ответы</translation>
        </message>
        <message>
            <source>Go to the bundles</source>
            <translation>Перейти к пакетам</translation>
        </message>
        <message>
            <source>Later month</source>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Later month (Alt+Right)</source>
            <translation>Следующий месяц (Alt+→)</translation>
        </message>
        <message>
            <source>No vendor yet</source>
            <translation>Поставщика пока нет</translation>
        </message>
        <message>
            <source>Nothing to measure yet</source>
            <translation>Измерять пока нечего</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Открыть пакет</translation>
        </message>
        <message>
            <source>SAMPLE contract: these targets and hours are examples that no vendor agreed to.</source>
            <translation>ОБРАЗЕЦ договора: эти сроки и часы — пример, поставщик на них не соглашался.</translation>
        </message>
        <message>
            <source>SLA</source>
            <translation>SLA</translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation>Настроить поставщика…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Tell where your bundles go and what the contract promises; then this page shows what was kept.</source>
            <translation>Укажите, куда уходят пакеты и что обещает договор; тогда здесь будет видно, что соблюдено.</translation>
        </message>
        <message>
            <source>The SLA report is written: %1</source>
            <translation>Отчёт SLA записан: %1</translation>
        </message>
        <message>
            <source>The clocks start when the vendor accepts your first bundle. Send one, then come back.</source>
            <translation>Отсчёт начнётся, когда поставщик примет первый пакет. Отправьте его и вернитесь сюда.</translation>
        </message>
        <message>
            <source>The reminder is in the clipboard: paste it into a mail or the vendor's ticket.</source>
            <translation>Напоминание в буфере обмена: вставьте его в письмо или в заявку поставщика.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 is due %3 (%4 of working time). Please tell us whether you will keep it.</source>
            <translation>Заявка %1: срок «%2» — %3 (%4 рабочего времени). Сообщите, пожалуйста, успеваете ли вы.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time) and came late. Please tell us the cause.</source>
            <translation>Заявка %1: срок «%2» был %3 (%4 рабочего времени), выполнено с опозданием. Сообщите, пожалуйста, причину.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time). Please tell us when we can expect it.</source>
            <translation>Заявка %1: срок «%2» был %3 (%4 рабочего времени). Сообщите, пожалуйста, когда ожидать.</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Поставщик</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Почему?</translation>
        </message>
        <message>
            <source>Writing the SLA report</source>
            <translation>Пишем отчёт SLA</translation>
        </message>
        <message>
            <source>computed %1 from the log</source>
            <translation>рассчитано %1 по журналу</translation>
        </message>
    </context>
    <context>
        <name>SlaProof</name>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>с тех пор отличается %n показатель</numerusform>
                <numerusform>с тех пор отличаются %n показателя</numerusform>
                <numerusform>с тех пор отличаются %n показателей</numerusform>
            </translation>
        </message>
        <message>
            <source>Close month…</source>
            <translation>Закрыть месяц…</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>Закрыт %1</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Закрытие…</translation>
        </message>
        <message>
            <source>Each event is as it was written. Hash of the last one: %1</source>
            <translation>Каждое событие такое, каким было записано. Хеш последнего: %1</translation>
        </message>
        <message numerus="yes">
            <source>Log of %n event(s) verified %1</source>
            <translation>
                <numerusform>Журнал из %n события проверен %1</numerusform>
                <numerusform>Журнал из %n событий проверен %1</numerusform>
                <numerusform>Журнал из %n событий проверен %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Not closed yet</source>
            <translation>Ещё не закрыт</translation>
        </message>
        <message>
            <source>The log is not as it was written: event #%1</source>
            <translation>Журнал не такой, каким был записан: событие №%1</translation>
        </message>
        <message>
            <source>its frozen figures were altered</source>
            <translation>зафиксированные показатели изменены</translation>
        </message>
        <message>
            <source>nothing has changed since</source>
            <translation>с тех пор ничего не изменилось</translation>
        </message>
    </context>
    <context>
        <name>SlaTable</name>
        <message>
            <source>Criticality</source>
            <translation>Критичность</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Vendor's status</source>
            <translation>Статус у поставщика</translation>
        </message>
    </context>
    <context>
        <name>SlaWays</name>
        <message>
            <source>Calendars…</source>
            <translation>Календари…</translation>
        </message>
        <message>
            <source>Close month…</source>
            <translation>Закрыть месяц…</translation>
        </message>
        <message>
            <source>Compare with the vendor's table…</source>
            <translation>Сравнить с таблицей поставщика…</translation>
        </message>
        <message>
            <source>Contract…</source>
            <translation>Договор…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Что если…</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stop; what is done so far is kept</source>
            <translation>Остановить; сделанное сохранится</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Останавливаем: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StockDialog</name>
        <message>
            <source>%1 is in the inbox with all rows attached.</source>
            <translation>%1 лежит во входящих, все строки приложены.</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, строка %2</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n товар</numerusform>
                <numerusform>%n товара</numerusform>
                <numerusform>%n товаров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mismatch(es)</source>
            <translation>
                <numerusform>%n расхождение</numerusform>
                <numerusform>%n расхождения</numerusform>
                <numerusform>%n расхождений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Also what adds up</source>
            <translation>Показать и то, что сходится</translation>
        </message>
        <message>
            <source>Checking stock</source>
            <translation>Сверка остатков</translation>
        </message>
        <message>
            <source>Draft a report</source>
            <translation>Составить обращение</translation>
        </message>
        <message>
            <source>Items, their days and movements</source>
            <translation>Товары, их дни и движения</translation>
        </message>
        <message>
            <source>Ledgers of stock</source>
            <translation>Ведомости остатков</translation>
        </message>
        <message>
            <source>Stock check</source>
            <translation>Сверка остатков</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;All files (*)</source>
            <translation>Таблицы (*.xlsx *.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>The stock adds up.</source>
            <translation>Остатки сходятся.</translation>
        </message>
        <message>
            <source>These mismatches are reported already.</source>
            <translation>Об этих расхождениях обращение уже есть.</translation>
        </message>
        <message>
            <source>What could be read adds up.</source>
            <translation>То, что удалось прочитать, сходится.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s) that cannot be read</source>
            <translation>
                <numerusform>и ещё %n нечитаемая строка</numerusform>
                <numerusform>и ещё %n нечитаемые строки</numerusform>
                <numerusform>и ещё %n нечитаемых строк</numerusform>
            </translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>строка %1</translation>
        </message>
    </context>
    <context>
        <name>TableDialog</name>
        <message>
            <source>%1 - rows with problems</source>
            <translation>%1 - строки с ошибками</translation>
        </message>
        <message numerus="yes">
            <source>%n more table(s) after this one.</source>
            <translation>
                <numerusform>После этой ещё %n таблица.</numerusform>
                <numerusform>После этой ещё %n таблицы.</numerusform>
                <numerusform>После этой ещё %n таблиц.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to correct are in %1.</source>
            <translation>
                <numerusform>%n строка для исправления сохранена в %1.</numerusform>
                <numerusform>%n строки для исправления сохранены в %1.</numerusform>
                <numerusform>%n строк для исправления сохранено в %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also rows that are hidden</source>
            <translation>Также скрытые строки</translation>
        </message>
        <message>
            <source>Choose “Subject” or “Description” above one of the columns.</source>
            <translation>Выберите над одним из столбцов «Тема» или «Описание».</translation>
        </message>
        <message>
            <source>Every row is being checked…</source>
            <translation>Проверяются все строки…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Книга Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Guess again</source>
            <translation>Определить заново</translation>
        </message>
        <message>
            <source>Headings in row</source>
            <translation>Заголовки в строке</translation>
        </message>
        <message>
            <source>Import of a table</source>
            <translation>Импорт таблицы</translation>
        </message>
        <message>
            <source>No reports, but a directory</source>
            <translation>Это справочник, не обращения</translation>
        </message>
        <message>
            <source>Nothing is taken in before you say so. Check what each column gives.</source>
            <translation>Ничего не принимается без вашего согласия. Проверьте, что даёт каждый столбец.</translation>
        </message>
        <message>
            <source>Rows with problems</source>
            <translation>Строки с ошибками</translation>
        </message>
        <message>
            <source>Save the rows with problems…</source>
            <translation>Сохранить строки с ошибками…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message numerus="yes">
            <source>Take %n report(s) in</source>
            <translation>
                <numerusform>Принять %n обращение</numerusform>
                <numerusform>Принять %n обращения</numerusform>
                <numerusform>Принять %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>The first rows of the table</source>
            <translation>Первые строки таблицы</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>TableQueue</name>
        <message>
            <source>Importing</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Its columns are known from the last time.</source>
            <translation>Столбцы известны с прошлого раза.</translation>
        </message>
        <message>
            <source>Look at the table</source>
            <translation>Посмотреть таблицу</translation>
        </message>
    </context>
    <context>
        <name>TicketDialog</name>
        <message>
            <source>All times in %1.</source>
            <translation>Всё время: %1.</translation>
        </message>
        <message>
            <source>As it stood on</source>
            <translation>Как было на</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Копировать текстом</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Журнал событий</translation>
        </message>
        <message>
            <source>Fold nights and days off</source>
            <translation>Сворачивать ночи и выходные</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Произошло</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>Item of the ticket</source>
            <translation>Пункт заявки</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Крупнее (+)</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>По минутам</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Открыть пакет</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>Recorded by mistake</source>
            <translation>Записано по ошибке</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Записано: %1</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Записать…</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Сказано</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>Мельче (-)</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Take this event back…</source>
            <translation>Отменить это событие…</translation>
        </message>
        <message>
            <source>Taken back; both events stay in the log.</source>
            <translation>Отменено; оба события остаются в журнале.</translation>
        </message>
        <message>
            <source>The clocks of this ticket</source>
            <translation>Отсчёты этой заявки</translation>
        </message>
        <message>
            <source>The explanation is in the clipboard.</source>
            <translation>Объяснение скопировано в буфер обмена.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Why the clock shows what it shows</source>
            <translation>Почему отсчёт показывает именно это</translation>
        </message>
        <message>
            <source>taken back by #%1</source>
            <translation>отменено событием №%1</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>%1 is not waited for any more.</source>
            <translation>%1 больше не ожидается.</translation>
        </message>
        <message>
            <source>%1 is waited for again.</source>
            <translation>%1: снова ожидается.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do, the most pressing first</source>
            <translation>
                <numerusform>%n дело, самое срочное сверху</numerusform>
                <numerusform>%n дела, самые срочные сверху</numerusform>
                <numerusform>%n дел, самые срочные сверху</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with what your staff wrote</source>
            <translation>Начните с того, что написали сотрудники</translation>
        </message>
        <message>
            <source>Import their mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. From then on this page says what to do next.</source>
            <translation>Импортируйте их письма (.eml, .msg, .mbox), папку с письмами или таблицу. После этого здесь будет видно, что делать дальше.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>It need not come</source>
            <translation>Больше не ждать</translation>
        </message>
        <message>
            <source>No report is unread, nothing is to be sent, and the vendor is in time.</source>
            <translation>Все обращения прочитаны, отправлять нечего, поставщик укладывается в срок.</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Ничто не ждёт вас</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What waits for you</source>
            <translation>Что ждёт вас</translation>
        </message>
    </context>
    <context>
        <name>TopicFields</name>
        <message>
            <source>Answer every line; the other questions come after that.</source>
            <translation>Ответьте на каждую строку; остальные вопросы появятся после этого.</translation>
        </message>
        <message>
            <source>Check this first</source>
            <translation>Сначала проверьте</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
    </context>
    <context>
        <name>VendorSection</name>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Спрашиваем поставщика…</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Enter the vendor's address; it begins with https://</source>
            <translation>Введите адрес поставщика; он начинается с https://</translation>
        </message>
        <message>
            <source>Enter the vendor's name.</source>
            <translation>Введите название поставщика.</translation>
        </message>
        <message>
            <source>Given to you by the vendor</source>
            <translation>Выдан вам поставщиком</translation>
        </message>
        <message numerus="yes">
            <source>Its clock differs from yours by %n minute(s).</source>
            <translation>
                <numerusform>Его часы расходятся с вашими на %n минуту.</numerusform>
                <numerusform>Его часы расходятся с вашими на %n минуты.</numerusform>
                <numerusform>Его часы расходятся с вашими на %n минут.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Хранится в связке ключей; введите, чтобы заменить</translation>
        </message>
        <message>
            <source>Language of bundles</source>
            <translation>Язык пакетов</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New vendor…</source>
            <translation>Новый поставщик…</translation>
        </message>
        <message>
            <source>Required of a group</source>
            <translation>Обязательно для группы</translation>
        </message>
        <message>
            <source>Sample (an example, no vendor's promise)</source>
            <translation>Образец (пример, не обязательство поставщика)</translation>
        </message>
        <message>
            <source>Save and test the connection</source>
            <translation>Сохранить и проверить соединение</translation>
        </message>
        <message>
            <source>The vendor answers and knows you.</source>
            <translation>Поставщик отвечает и узнаёт вас.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Поставщик</translation>
        </message>
        <message>
            <source>Vendors</source>
            <translation>Поставщики</translation>
        </message>
        <message>
            <source>Where bundles go, and what the vendor wants in them.</source>
            <translation>Куда уходят пакеты и что поставщик хочет в них видеть.</translation>
        </message>
    </context>
    <context>
        <name>VoidDialog</name>
        <message>
            <source>Take back</source>
            <translation>Отменить событие</translation>
        </message>
        <message>
            <source>Take back event #%1?</source>
            <translation>Отменить событие №%1?</translation>
        </message>
        <message>
            <source>The clocks are computed as if it had not happened. The event and this reason stay in the log.</source>
            <translation>Отсчёты считаются так, будто его не было. Событие и эта причина остаются в журнале.</translation>
        </message>
        <message>
            <source>Why it is taken back</source>
            <translation>Почему отменяется</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>Another contract</source>
            <translation>Другой договор</translation>
        </message>
        <message>
            <source>Another contract, another calendar</source>
            <translation>Другой договор, другой календарь</translation>
        </message>
        <message>
            <source>Another contract…</source>
            <translation>Другой договор…</translation>
        </message>
        <message>
            <source>As if the calendar were %1</source>
            <translation>Если бы календарь был %1</translation>
        </message>
        <message>
            <source>As if the contract were %1</source>
            <translation>Если бы договор был %1</translation>
        </message>
        <message>
            <source>As if …</source>
            <translation>Если бы …</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Choose a calendar…</source>
            <translation>Выберите календарь…</translation>
        </message>
        <message>
            <source>Contract sheets</source>
            <translation>Бланки договора</translation>
        </message>
        <message>
            <source>See what would have been kept and missed. It is computed from the same log, and nothing is stored.</source>
            <translation>Посмотрите, что было бы соблюдено и нарушено. Считается по тому же журналу, ничего не сохраняется.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Что если</translation>
        </message>
    </context>
    <context>
        <name>_Place</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, ждёт %n</numerusform>
                <numerusform>%1, ждут %n</numerusform>
                <numerusform>%1, ждут %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>(no subject)</source>
            <translation>(без темы)</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Отправитель неизвестен</translation>
        </message>
    </context>
    <context>
        <name>automatic</name>
        <message>
            <source>answer to an invitation</source>
            <translation>ответ на приглашение</translation>
        </message>
        <message>
            <source>automatic answer</source>
            <translation>автоответ</translation>
        </message>
        <message>
            <source>mailing list</source>
            <translation>рассылка</translation>
        </message>
        <message>
            <source>notification of a system</source>
            <translation>уведомление системы</translation>
        </message>
        <message>
            <source>our own mail that came back</source>
            <translation>наше же письмо вернулось</translation>
        </message>
        <message>
            <source>out-of-office answer</source>
            <translation>нет на месте</translation>
        </message>
        <message>
            <source>put here by you</source>
            <translation>перенесено вами</translation>
        </message>
        <message>
            <source>read receipt</source>
            <translation>отчёт о прочтении</translation>
        </message>
        <message>
            <source>undelivered mail</source>
            <translation>недоставленное письмо</translation>
        </message>
    </context>
    <context>
        <name>bundles</name>
        <message>
            <source>%1 will not take it as it is: %2</source>
            <translation>%1 не примет его в таком виде: %2</translation>
        </message>
        <message>
            <source>%1, automatic</source>
            <translation>%1, автоматически</translation>
        </message>
        <message numerus="yes">
            <source>%n IIN(s)</source>
            <translation>
                <numerusform>%n ИИН</numerusform>
                <numerusform>%n ИИН</numerusform>
                <numerusform>%n ИИН</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bank account(s)</source>
            <translation>
                <numerusform>%n банковский счёт</numerusform>
                <numerusform>%n банковских счёта</numerusform>
                <numerusform>%n банковских счетов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card number(s)</source>
            <translation>
                <numerusform>%n номер карты</numerusform>
                <numerusform>%n номера карт</numerusform>
                <numerusform>%n номеров карт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n адрес эл. почты</numerusform>
                <numerusform>%n адреса эл. почты</numerusform>
                <numerusform>%n адресов эл. почты</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n группа</numerusform>
                <numerusform>%n группы</numerusform>
                <numerusform>%n групп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>не хватает %n</numerusform>
                <numerusform>не хватает %n</numerusform>
                <numerusform>не хватает %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n имя</numerusform>
                <numerusform>%n имени</numerusform>
                <numerusform>%n имён</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone number(s)</source>
            <translation>
                <numerusform>%n номер телефона</numerusform>
                <numerusform>%n номера телефонов</numerusform>
                <numerusform>%n номеров телефонов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signature(s)</source>
            <translation>
                <numerusform>%n подпись</numerusform>
                <numerusform>%n подписи</numerusform>
                <numerusform>%n подписей</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a picture of the error, or ask the reporter for one.</source>
            <translation>Добавьте снимок ошибки или попросите его у заявителя.</translation>
        </message>
        <message>
            <source>Add the organisation's BIN, or ask the reporter for it.</source>
            <translation>Добавьте БИН организации или спросите его у заявителя.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Есть ответ</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Check it with the reporters before you close the groups.</source>
            <translation>Проверьте вместе с заявителями, прежде чем закрывать группы.</translation>
        </message>
        <message>
            <source>Contract attached</source>
            <translation>Назначен договор</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Критичность</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Due time agreed</source>
            <translation>Согласован срок</translation>
        </message>
        <message>
            <source>Enter the reporter's IIN under Organisations, People; it leaves only for this vendor.</source>
            <translation>Введите ИИН заявителя на странице «Организации», «Люди»; он уходит только этому поставщику.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Подтверждения</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Зафиксирован</translation>
        </message>
        <message>
            <source>Frozen, not sent</source>
            <translation>Зафиксирован, не отправлен</translation>
        </message>
        <message>
            <source>IIN of the reporter</source>
            <translation>ИИН заявителя</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Нужны вы</translation>
        </message>
        <message>
            <source>Next try in %1, %2.</source>
            <translation>Следующая попытка через %1, %2.</translation>
        </message>
        <message>
            <source>Next try: now.</source>
            <translation>Следующая попытка: сейчас.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Нет ответа</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Ответ не пришёл</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Ещё не отправлен</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Organisation's name</source>
            <translation>Название организации</translation>
        </message>
        <message>
            <source>Partly delivered</source>
            <translation>Доставлено частично</translation>
        </message>
        <message>
            <source>Partly delivered: %1 of %2 files</source>
            <translation>Доставлено частично: файлов %1 из %2</translation>
        </message>
        <message>
            <source>Preliminary answer</source>
            <translation>Предварительный ответ</translation>
        </message>
        <message>
            <source>Question to you</source>
            <translation>Вопрос к вам</translation>
        </message>
        <message>
            <source>Read the question below and answer it in the vendor's ticket.</source>
            <translation>Прочитайте вопрос ниже и ответьте в заявке поставщика.</translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation>Готово к отправке</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Refused by the vendor</source>
            <translation>Отклонено поставщиком</translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask the reporter for its name.</source>
            <translation>Укажите, какая организация затронута, или спросите название у заявителя.</translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation>Снимок экрана</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляем</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Support line</source>
            <translation>Линия поддержки</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>The file is ready. Nothing has left yet.</source>
            <translation>Файл готов. Пока ничего не отправлено.</translation>
        </message>
        <message>
            <source>The ticket is made. The files that are missing follow; nothing is sent twice.</source>
            <translation>Заявка создана. Недостающие файлы будут дозагружены; дважды ничего не отправляется.</translation>
        </message>
        <message>
            <source>The vendor (%1) has everything.</source>
            <translation>Поставщик (%1) получил всё.</translation>
        </message>
        <message>
            <source>The vendor may have it. It is looked up there before anything is sent again.</source>
            <translation>Возможно, поставщик его получил. Перед повторной отправкой это проверяется у него.</translation>
        </message>
        <message>
            <source>The vendor says that it is solved</source>
            <translation>Поставщик сообщает, что решено</translation>
        </message>
        <message>
            <source>The vendor waits for you</source>
            <translation>Поставщик ждёт вас</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation>Заявка создана</translation>
        </message>
        <message>
            <source>Time that does not count</source>
            <translation>Время не учитывается</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>Попыток: %n.</numerusform>
                <numerusform>Попыток: %n.</numerusform>
                <numerusform>Попыток: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Ждёт вас</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>Ждёт вас</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Желаемый результат</translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve.</source>
            <translation>Чего просим добиться поставщика.</translation>
        </message>
        <message>
            <source>What was done, what happened, since when: two or three sentences.</source>
            <translation>Что делали, что произошло, с какого времени: два-три предложения.</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Обходное решение</translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation>Вы написали</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message numerus="yes">
            <source>%n delivery(ies) rejected by the vendor</source>
            <translation>
                <numerusform>Поставщик отклонил %n отправку</numerusform>
                <numerusform>Поставщик отклонил %n отправки</numerusform>
                <numerusform>Поставщик отклонил %n отправок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>Ждёт отправки: %n</numerusform>
                <numerusform>Ждут отправки: %n</numerusform>
                <numerusform>Ждут отправки: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Всё отправлено</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Пока ничего не отправлено</translation>
        </message>
        <message>
            <source>last mail: %1</source>
            <translation>последнее письмо: %1</translation>
        </message>
        <message>
            <source>no mail yet</source>
            <translation>писем пока нет</translation>
        </message>
        <message>
            <source>the mailbox %1 waits for its password</source>
            <translation>почтовый ящик %1 ждёт пароля</translation>
        </message>
    </context>
    <context>
        <name>directory</name>
        <message>
            <source>%1 added, %2 changed, %3 as they were.</source>
            <translation>Добавлено: %1, изменено: %2, без изменений: %3.</translation>
        </message>
        <message>
            <source>%1: the check digit is right</source>
            <translation>%1: контрольная цифра верна</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(без темы)</translation>
        </message>
        <message>
            <source>Import departments</source>
            <translation>Загрузка отделов</translation>
        </message>
        <message>
            <source>Import organisations</source>
            <translation>Загрузка организаций</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Загрузка людей</translation>
        </message>
        <message>
            <source>Import sites</source>
            <translation>Загрузка площадок</translation>
        </message>
        <message>
            <source>Importing departments</source>
            <translation>Загрузка отделов</translation>
        </message>
        <message>
            <source>Importing organisations</source>
            <translation>Загрузка организаций</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>Загрузка людей</translation>
        </message>
        <message>
            <source>Importing sites</source>
            <translation>Загрузка площадок</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Нет в справочнике</translation>
        </message>
        <message>
            <source>Sent to the vendor</source>
            <translation>Отправлен поставщику</translation>
        </message>
        <message>
            <source>Shown in full</source>
            <translation>Показан полностью</translation>
        </message>
        <message>
            <source>Tables with BIN and name (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Таблицы с БИН и наименованием (*.xlsx *.xls *.ods *.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Tables with name, mail, organisation, IIN (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Таблицы с именем, почтой, организацией, ИИН (*.xlsx *.xls *.ods *.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Tables with organisation, department, site (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Таблицы с организацией, отделом, площадкой (*.xlsx *.xls *.ods *.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Tables with organisation, site, address (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Таблицы с организацией, площадкой, адресом (*.xlsx *.xls *.ods *.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>letters typed for digits</source>
            <translation>буквы вместо цифр</translation>
        </message>
        <message>
            <source>named in the text</source>
            <translation>назван в тексте</translation>
        </message>
        <message>
            <source>one digit differs</source>
            <translation>отличается одна цифра</translation>
        </message>
        <message>
            <source>two digits differ</source>
            <translation>отличаются две цифры</translation>
        </message>
        <message>
            <source>two digits swapped</source>
            <translation>две цифры переставлены</translation>
        </message>
        <message>
            <source>zeros in front were lost</source>
            <translation>потеряны нули впереди</translation>
        </message>
    </context>
    <context>
        <name>dispute</name>
        <message>
            <source>%1: %2 compared with our log up to event #%3, as it stood on %4 (%5)</source>
            <translation>%1: %2 сопоставлено с нашим журналом до события №%3, как было на %4 (%5)</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Отсчёт</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Разница</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Vendor says</source>
            <translation>У поставщика</translation>
        </message>
        <message>
            <source>We say</source>
            <translation>У нас</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>after our clock ended</source>
            <translation>после окончания нашего отсчёта</translation>
        </message>
        <message>
            <source>before our clock started</source>
            <translation>до начала нашего отсчёта</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>в срок</translation>
        </message>
        <message>
            <source>left out by agreement: %1</source>
            <translation>исключено по договорённости: %1</translation>
        </message>
        <message>
            <source>less than a minute: rounding</source>
            <translation>меньше минуты: округление</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>нарушено</translation>
        </message>
        <message>
            <source>no cause is known</source>
            <translation>причина неизвестна</translation>
        </message>
        <message>
            <source>recorded by hand, so the vendor's system does not know it: %1</source>
            <translation>записано вручную, система поставщика этого не знает: %1</translation>
        </message>
        <message>
            <source>the change of the clock was left out</source>
            <translation>не учтён перевод часов</translation>
        </message>
        <message>
            <source>the two differ about the verdict</source>
            <translation>расходится вердикт</translation>
        </message>
        <message>
            <source>the vendor counted a day off: %1</source>
            <translation>поставщик посчитал выходной день: %1</translation>
        </message>
        <message>
            <source>the vendor counted a weekday without hours</source>
            <translation>поставщик посчитал нерабочий день недели</translation>
        </message>
        <message>
            <source>the vendor counted outside the day's hours</source>
            <translation>поставщик считал вне рабочего времени</translation>
        </message>
        <message>
            <source>the vendor counted the break</source>
            <translation>поставщик посчитал перерыв</translation>
        </message>
        <message>
            <source>the vendor counted while it waited for you: %1</source>
            <translation>поставщик считал, пока ждал вас: %1</translation>
        </message>
        <message>
            <source>the vendor counted while the ticket was closed: %1</source>
            <translation>поставщик считал, пока заявка была закрыта: %1</translation>
        </message>
        <message>
            <source>the vendor's clock stood beside ours</source>
            <translation>часы поставщика расходились с нашими</translation>
        </message>
    </context>
    <context>
        <name>explain</name>
        <message>
            <source>%1 % of the target used</source>
            <translation>Использовано %1 % целевого срока</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Agreed with the vendor: %1</source>
            <translation>Согласовано с поставщиком: %1</translation>
        </message>
        <message>
            <source>Another criticality: %1</source>
            <translation>Другая критичность: %1</translation>
        </message>
        <message>
            <source>As it stood on %1</source>
            <translation>Как было на %1</translation>
        </message>
        <message>
            <source>Calendar %1 (version %2), times of %3</source>
            <translation>Календарь %1 (версия %2), время %3</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>Отозвано: %1</translation>
        </message>
        <message>
            <source>Closed: %1</source>
            <translation>Закрыто: %1</translation>
        </message>
        <message>
            <source>Contract %1 (version %2)</source>
            <translation>Договор %1 (версия %2)</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Считается</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Исключено</translation>
        </message>
        <message>
            <source>Outside hours</source>
            <translation>Вне рабочего времени</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Reopened: %1</source>
            <translation>Открыто повторно: %1</translation>
        </message>
        <message>
            <source>Support line %1 takes it</source>
            <translation>Переходит к линии поддержки %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Отменено: %1</translation>
        </message>
        <message>
            <source>The clock starts</source>
            <translation>Отсчёт начинается</translation>
        </message>
        <message>
            <source>The target is missed from here on</source>
            <translation>С этого момента срок нарушен</translation>
        </message>
        <message>
            <source>What was owed came</source>
            <translation>Обязательство выполнено</translation>
        </message>
        <message>
            <source>break</source>
            <translation>перерыв</translation>
        </message>
        <message>
            <source>day off: %1</source>
            <translation>выходной: %1</translation>
        </message>
        <message>
            <source>event #%1</source>
            <translation>событие №%1</translation>
        </message>
        <message>
            <source>it was closed, and reopened later: status “%1”</source>
            <translation>было закрыто и открыто позже: статус «%1»</translation>
        </message>
        <message>
            <source>left out by agreement: %1</source>
            <translation>исключено по договорённости: %1</translation>
        </message>
        <message>
            <source>outside the day's hours</source>
            <translation>вне рабочих часов дня</translation>
        </message>
        <message>
            <source>so far %1</source>
            <translation>итого %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>целевой срок %1</translation>
        </message>
        <message>
            <source>the vendor owes it</source>
            <translation>обязательство поставщика</translation>
        </message>
        <message>
            <source>the vendor waits for you: status “%1”</source>
            <translation>поставщик ждёт вас: статус «%1»</translation>
        </message>
        <message>
            <source>weekend: no hours on that weekday</source>
            <translation>выходной день недели</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n automatic</source>
            <translation>
                <numerusform>%n автоматическое</numerusform>
                <numerusform>%n автоматических</numerusform>
                <numerusform>%n автоматических</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>не удалось прочитать: %n</numerusform>
                <numerusform>не удалось прочитать: %n</numerusform>
                <numerusform>не удалось прочитать: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>уже есть: %n</numerusform>
                <numerusform>уже есть: %n</numerusform>
                <numerusform>уже есть: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them replies</source>
            <translation>
                <numerusform>из них %n ответ</numerusform>
                <numerusform>из них %n ответа</numerusform>
                <numerusform>из них %n ответов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) grouped without asking.</source>
            <translation>
                <numerusform>%n обращение сгруппировано автоматически.</numerusform>
                <numerusform>%n обращения сгруппированы автоматически.</numerusform>
                <numerusform>%n обращений сгруппировано автоматически.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) taken in</source>
            <translation>
                <numerusform>Принято %n обращение</numerusform>
                <numerusform>Принято %n обращения</numerusform>
                <numerusform>Принято %n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) wait for you.</source>
            <translation>
                <numerusform>Вас ждёт %n предположение.</numerusform>
                <numerusform>Вас ждут %n предположения.</numerusform>
                <numerusform>Вас ждут %n предположений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import reports</source>
            <translation>Импорт обращений</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Импортируем</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>Ищем дубликаты</translation>
        </message>
        <message>
            <source>Mail and tables (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Почта и таблицы (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>%1 are in %2 now.</source>
            <translation>%1 теперь в %2.</translation>
        </message>
        <message>
            <source>%1 belongs to %2 now.</source>
            <translation>%1 теперь относится к %2.</translation>
        </message>
        <message>
            <source>%1 is a report of its own now.</source>
            <translation>%1 теперь отдельное обращение.</translation>
        </message>
        <message>
            <source>%1 is in %2 now.</source>
            <translation>%1 теперь в %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) lie in the inbox now.</source>
            <translation>
                <numerusform>%n письмо теперь во входящих.</numerusform>
                <numerusform>%n письма теперь во входящих.</numerusform>
                <numerusform>%n писем теперь во входящих.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) come from %1 now.</source>
            <translation>
                <numerusform>%n обращение теперь от: %1.</numerusform>
                <numerusform>%n обращения теперь от: %1.</numerusform>
                <numerusform>%n обращений теперь от: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) lie among the automatic mails now.</source>
            <translation>
                <numerusform>%n обращение теперь среди автоматических писем.</numerusform>
                <numerusform>%n обращения теперь среди автоматических писем.</numerusform>
                <numerusform>%n обращений теперь среди автоматических писем.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(без темы)</translation>
        </message>
        <message>
            <source>From now on all mails from %1 do.</source>
            <translation>Отныне так будет со всеми письмами от: %1.</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Отправитель неизвестен</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>%1: %2 is missed</source>
            <translation>%1: нарушен срок (%2)</translation>
        </message>
        <message>
            <source>%1: %2, %3 % of the time is used</source>
            <translation>%1: %2, использовано %3 % времени</translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) are at risk or missed</source>
            <translation>
                <numerusform>%n отсчёт под угрозой или нарушен</numerusform>
                <numerusform>%n отсчёта под угрозой или нарушены</numerusform>
                <numerusform>%n отсчётов под угрозой или нарушены</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) were at risk or missed before notices began</source>
            <translation>
                <numerusform>%n отсчёт был под угрозой или нарушен до начала уведомлений</numerusform>
                <numerusform>%n отсчёта были под угрозой или нарушены до начала уведомлений</numerusform>
                <numerusform>%n отсчётов были под угрозой или нарушены до начала уведомлений</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Notices in the system tray</source>
            <translation>Уведомления в системном лотке</translation>
        </message>
        <message>
            <source>They are on the SLA page. From now on each is told once.</source>
            <translation>Они на странице SLA. Теперь о каждом сообщается один раз.</translation>
        </message>
        <message>
            <source>missed %1</source>
            <translation>нарушено %1</translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>"%1" is not a mail address to send from.</source>
            <translation>«%1» – не почтовый адрес для отправки.</translation>
        </message>
        <message>
            <source>"%1" is not the name of a server.</source>
            <translation>«%1» – не имя сервера.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>Нет связи с %1.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 не ответил вовремя.</translation>
        </message>
        <message>
            <source>%1 digits; a BIN or IIN has 12.</source>
            <translation>Цифр: %1, а в БИН или ИИН их 12.</translation>
        </message>
        <message>
            <source>%1 does not accept the user name or password for outgoing mail.</source>
            <translation>%1 не принимает имя пользователя или пароль для исходящей почты.</translation>
        </message>
        <message>
            <source>%1 does not accept the user name or password.</source>
            <translation>%1 не принимает имя пользователя или пароль.</translation>
        </message>
        <message>
            <source>%1 does not let us in now.</source>
            <translation>%1 сейчас нас не пускает.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS as expected.</source>
            <translation>%1 не отвечает по TLS, как ожидалось.</translation>
        </message>
        <message>
            <source>%1 errors in %2 rows.</source>
            <translation>Ошибок: %1, строк: %2.</translation>
        </message>
        <message>
            <source>%1 is no known kind of report; it counts as an incident.</source>
            <translation>%1 - неизвестный вид обращения; считается инцидентом.</translation>
        </message>
        <message>
            <source>%1 is no mail address.</source>
            <translation>%1 - не адрес почты.</translation>
        </message>
        <message>
            <source>%1 is no valid %2.</source>
            <translation>%1 - неверный %2.</translation>
        </message>
        <message>
            <source>%1 offers no encryption (STARTTLS).</source>
            <translation>%1 не предлагает шифрования (STARTTLS).</translation>
        </message>
        <message>
            <source>A part of winmail.dat is damaged; what could be read of it was taken.</source>
            <translation>Часть winmail.dat повреждена; взято то, что удалось прочитать.</translation>
        </message>
        <message>
            <source>A person needs a name or a mail address.</source>
            <translation>Нужно имя или адрес почты.</translation>
        </message>
        <message>
            <source>All digits are the same.</source>
            <translation>Все цифры одинаковые.</translation>
        </message>
        <message>
            <source>An IIN is shown in full only for a purpose.</source>
            <translation>ИИН показывается полностью только для указанной цели.</translation>
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation>У организации должно быть наименование.</translation>
        </message>
        <message>
            <source>Another column gives this.</source>
            <translation>Это даёт другой столбец.</translation>
        </message>
        <message>
            <source>Another program is using the data for longer than we can wait.</source>
            <translation>Другая программа слишком долго держит данные занятыми.</translation>
        </message>
        <message>
            <source>Ask your IT to install the certificate authority, or check the address.</source>
            <translation>Попросите ИТ-службу установить корневой сертификат или проверьте адрес.</translation>
        </message>
        <message>
            <source>Ask your IT to install the certificate authority, or check the server's name.</source>
            <translation>Попросите ИТ-специалистов установить корневой сертификат или проверьте имя сервера.</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Check that it is there and may be read.</source>
            <translation>Проверьте, что она на месте и доступна для чтения.</translation>
        </message>
        <message>
            <source>Check that this is a mail server (IMAP).</source>
            <translation>Проверьте, что это почтовый сервер (IMAP).</translation>
        </message>
        <message>
            <source>Check the port and the kind of encryption: SSL is usual on 993 and 465, STARTTLS on 143 and 587.</source>
            <translation>Проверьте порт и вид шифрования: SSL обычно на 993 и 465, STARTTLS – на 143 и 587.</translation>
        </message>
        <message>
            <source>Check the server's name and port, and the network. Keyuser tries again by itself.</source>
            <translation>Проверьте имя и порт сервера и сеть. Keyuser попробует снова сам.</translation>
        </message>
        <message>
            <source>Check the vendor's address; a proxy or sign-in page of your network may have answered in its place.</source>
            <translation>Проверьте адрес поставщика: вместо него могла ответить страница входа или прокси вашей сети.</translation>
        </message>
        <message>
            <source>Choose SSL (usual port 993) or ask your IT which encryption the server offers.</source>
            <translation>Выберите SSL (обычно порт 993) или узнайте у ИТ, какое шифрование есть на сервере.</translation>
        </message>
        <message>
            <source>Choose SSL or STARTTLS; none is for a server on this computer only.</source>
            <translation>Выберите SSL или STARTTLS; без шифрования – только сервер на этом компьютере.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Выберите другую папку.</translation>
        </message>
        <message>
            <source>Close other windows of keyuser or tools that have the file open, then try again.</source>
            <translation>Закройте другие окна keyuser и программы, открывшие этот файл, и повторите.</translation>
        </message>
        <message>
            <source>Correct the address.</source>
            <translation>Исправьте адрес.</translation>
        </message>
        <message>
            <source>Correct the formula.</source>
            <translation>Исправьте формулу.</translation>
        </message>
        <message>
            <source>Correct the number.</source>
            <translation>Исправьте номер.</translation>
        </message>
        <message>
            <source>Enter a valid token for this vendor; what is queued is kept and sent afterwards.</source>
            <translation>Введите действующий токен этого поставщика; всё, что ждёт отправки, сохранено и уйдёт после этого.</translation>
        </message>
        <message>
            <source>Enter it in the settings or with "keyuser mailbox set ID --password-stdin".</source>
            <translation>Введите его в настройках.</translation>
        </message>
        <message>
            <source>Enter it in the settings or with "keyuser vendor set ID --token-stdin".</source>
            <translation>Введите его в настройках.</translation>
        </message>
        <message>
            <source>Enter it in the settings; it stands in every bundle.</source>
            <translation>Введите его в настройках: оно стоит в каждом пакете.</translation>
        </message>
        <message>
            <source>Enter the password again. Many providers (Gmail, Yandex, mail.ru, Outlook) want an app password for mail programs, and IMAP to be switched on in the mailbox's settings.</source>
            <translation>Введите пароль ещё раз. Многие почтовые службы (Gmail, Яндекс, mail.ru, Outlook) требуют пароль приложения и включённый IMAP в настройках ящика.</translation>
        </message>
        <message>
            <source>Enter the password for outgoing mail.</source>
            <translation>Введите пароль для исходящей почты.</translation>
        </message>
        <message>
            <source>Enter the server for outgoing mail first.</source>
            <translation>Сначала укажите сервер исходящей почты.</translation>
        </message>
        <message>
            <source>Enter them again; many providers want an app password instead of the usual one.</source>
            <translation>Введите их снова; многим службам нужен пароль приложения вместо обычного.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Экспортируйте её ещё раз.</translation>
        </message>
        <message>
            <source>Fill in one of them.</source>
            <translation>Заполните одно из них.</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Заполните его.</translation>
        </message>
        <message>
            <source>Fill one in, or delete the row.</source>
            <translation>Заполните что-нибудь или удалите строку.</translation>
        </message>
        <message>
            <source>Free disk space, then start the same work again: it continues where it stopped.</source>
            <translation>Освободите место и запустите то же ещё раз: работа продолжится с места остановки.</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>It was decided meanwhile; look at the list again.</source>
            <translation>Его уже решили; посмотрите список ещё раз.</translation>
        </message>
        <message>
            <source>Its values are like that.</source>
            <translation>Так выглядят его значения.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, ask your IT.</source>
            <translation>Keyuser попробует снова сам. Если это продолжается, обратитесь к своим ИТ-специалистам.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask the vendor.</source>
            <translation>Программа повторит попытку сама. Если это затянется, проверьте сеть и спросите поставщика.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask your IT.</source>
            <translation>Keyuser попробует снова сам. Если это продолжается, проверьте сеть и обратитесь к своим ИТ-специалистам.</translation>
        </message>
        <message>
            <source>Look for it in the list of reports.</source>
            <translation>Найдите его в списке обращений.</translation>
        </message>
        <message>
            <source>Make room in it: move or delete old mails there.</source>
            <translation>Освободите место: перенесите или удалите в нём старые письма.</translation>
        </message>
        <message>
            <source>Name another row, or 0 for none.</source>
            <translation>Укажите другую строку или 0, если её нет.</translation>
        </message>
        <message>
            <source>No column gives the subject or the text of a report.</source>
            <translation>Ни один столбец не даёт тему или текст обращения.</translation>
        </message>
        <message>
            <source>Not only digits.</source>
            <translation>Здесь не только цифры.</translation>
        </message>
        <message>
            <source>Nothing says what it is: it stands below the text with its heading.</source>
            <translation>Неясно, что это: останется под текстом со своим заголовком.</translation>
        </message>
        <message>
            <source>Open that entry instead.</source>
            <translation>Откройте ту запись.</translation>
        </message>
        <message>
            <source>Open the table in the spreadsheet program, save it and take it in again.</source>
            <translation>Откройте таблицу в табличной программе, сохраните и импортируйте ещё раз.</translation>
        </message>
        <message>
            <source>Parts of this Outlook message are damaged and could not be read.</source>
            <translation>Части этого сообщения Outlook повреждены, прочитать их не удалось.</translation>
        </message>
        <message>
            <source>Receipts need a server that sends them.</source>
            <translation>Для подтверждений нужен сервер, который их отправит.</translation>
        </message>
        <message>
            <source>Row %1 is empty or too far down to hold the headings.</source>
            <translation>Строка %1 пуста или слишком далеко для заголовков.</translation>
        </message>
        <message>
            <source>Suggestion %1 does not wait any more.</source>
            <translation>Предположение %1 уже не ждёт решения.</translation>
        </message>
        <message>
            <source>Taken mails cannot move to the folder they are taken from.</source>
            <translation>Принятые письма нельзя переносить в ту же папку.</translation>
        </message>
        <message>
            <source>The %1 %2 has lost its leading zeros; %3 is meant.</source>
            <translation>%1 %2 потерял нули в начале; имеется в виду %3.</translation>
        </message>
        <message>
            <source>The answer of %1 is not understood.</source>
            <translation>Ответ %1 непонятен.</translation>
        </message>
        <message>
            <source>The cell %1 holds a formula without a saved result.</source>
            <translation>В ячейке %1 формула без сохранённого результата.</translation>
        </message>
        <message>
            <source>The cell %1 shows the error %2.</source>
            <translation>В ячейке %1 ошибка %2.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted by this computer.</source>
            <translation>Этот компьютер не доверяет сертификату %1.</translation>
        </message>
        <message>
            <source>The check digit is wrong: at least one digit was mistyped.</source>
            <translation>Контрольный разряд не сходится: как минимум одна цифра введена неверно.</translation>
        </message>
        <message>
            <source>The connection to %1 broke before the answer was complete.</source>
            <translation>Связь с %1 прервалась до конца ответа.</translation>
        </message>
        <message>
            <source>The connection to %1 broke.</source>
            <translation>Соединение с %1 прервалось.</translation>
        </message>
        <message>
            <source>The date %1 cannot be read.</source>
            <translation>Дату %1 прочитать нельзя.</translation>
        </message>
        <message>
            <source>The disk is full; nothing of this step was stored.</source>
            <translation>Диск заполнен; из этого шага ничего не сохранено.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be looked into:</source>
            <translation>Папку %1 не удаётся просмотреть:</translation>
        </message>
        <message>
            <source>The heading “%1” says otherwise, but its values are like that.</source>
            <translation>Заголовок «%1» говорит другое, но значения такие.</translation>
        </message>
        <message>
            <source>The heading “%1” says so, and its values are like that.</source>
            <translation>Так говорит заголовок «%1», и значения такие же.</translation>
        </message>
        <message>
            <source>The heading “%1” says so, but few of its values are like that.</source>
            <translation>Так говорит заголовок «%1», но таких значений мало.</translation>
        </message>
        <message>
            <source>The heading “%1” says so.</source>
            <translation>Так говорит заголовок «%1».</translation>
        </message>
        <message>
            <source>The mailbox on %1 is full.</source>
            <translation>Почтовый ящик на %1 переполнен.</translation>
        </message>
        <message>
            <source>The name of your company is not set.</source>
            <translation>Название вашей компании не указано.</translation>
        </message>
        <message>
            <source>The row has neither a subject nor a description.</source>
            <translation>В строке нет ни темы, ни описания.</translation>
        </message>
        <message>
            <source>The row is hidden in the table.</source>
            <translation>Строка в таблице скрыта.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>Таблица пуста.</translation>
        </message>
        <message>
            <source>The vendor does not accept our token.</source>
            <translation>Поставщик не принимает наш токен.</translation>
        </message>
        <message>
            <source>The vendor refused it (%1).</source>
            <translation>Поставщик отклонил это (%1).</translation>
        </message>
        <message>
            <source>The vendor's address answered %1 with %2 instead of JSON.</source>
            <translation>По адресу поставщика пришёл непонятный ответ: %1, %2 вместо JSON.</translation>
        </message>
        <message>
            <source>The vendor's system is not available now (%1).</source>
            <translation>Система поставщика сейчас недоступна (%1).</translation>
        </message>
        <message>
            <source>There is no password for %1.</source>
            <translation>Для %1 нет пароля.</translation>
        </message>
        <message>
            <source>There is no password for the mailbox %1.</source>
            <translation>Для почтового ящика %1 нет пароля.</translation>
        </message>
        <message>
            <source>There is no server for outgoing mail.</source>
            <translation>Сервер исходящей почты не указан.</translation>
        </message>
        <message>
            <source>There is no server with the name %1, or no network.</source>
            <translation>Сервера с именем %1 нет, или нет сети.</translation>
        </message>
        <message>
            <source>There is no token for the vendor %1.</source>
            <translation>Нет токена для поставщика %1.</translation>
        </message>
        <message>
            <source>These messages are here already.</source>
            <translation>Эти сообщения уже приняты.</translation>
        </message>
        <message>
            <source>This computer has no keychain: the key that IINs are encrypted with is in %1, which only your account can read. Whoever copies the whole profile folder has the key too.</source>
            <translation>На этом компьютере нет хранилища паролей: ключ, которым зашифрованы ИИН, лежит в %1, прочитать его может только ваша учётная запись. Кто скопирует всю папку профиля, получит и ключ.</translation>
        </message>
        <message>
            <source>This is a calendar's answer to an invitation.</source>
            <translation>Это ответ календаря на приглашение.</translation>
        </message>
        <message>
            <source>This is a notice that a mail could not be delivered.</source>
            <translation>Это уведомление о том, что письмо не доставлено.</translation>
        </message>
        <message>
            <source>This is a read receipt.</source>
            <translation>Это уведомление о прочтении.</translation>
        </message>
        <message>
            <source>This is an IIN (a person's number), not a BIN.</source>
            <translation>Это ИИН (номер человека), а не БИН.</translation>
        </message>
        <message>
            <source>This is an automatic reply.</source>
            <translation>Это автоматический ответ.</translation>
        </message>
        <message>
            <source>This is an out-of-office notice.</source>
            <translation>Это автоответ об отсутствии.</translation>
        </message>
        <message>
            <source>This is not a mail: it holds binary data.</source>
            <translation>Это не письмо: внутри двоичные данные.</translation>
        </message>
        <message>
            <source>This is one of several pieces of a mail that was cut up on its way; ask the sender to send it again.</source>
            <translation>Это одна из частей письма, которое разделили в пути; попросите отправителя прислать его ещё раз.</translation>
        </message>
        <message>
            <source>This kind of file cannot be taken in.</source>
            <translation>Файлы этого вида не импортируются.</translation>
        </message>
        <message>
            <source>This mail came through a mailing list.</source>
            <translation>Это письмо пришло через рассылку.</translation>
        </message>
        <message>
            <source>This mail is encrypted; its text cannot be read here.</source>
            <translation>Письмо зашифровано, прочитать его текст здесь нельзя.</translation>
        </message>
        <message>
            <source>This mail was sent by this program and came back.</source>
            <translation>Это письмо отправила сама программа, оно вернулось.</translation>
        </message>
        <message>
            <source>This mail was written by a machine.</source>
            <translation>Это письмо написала программа.</translation>
        </message>
        <message>
            <source>This note is here already.</source>
            <translation>Эта запись уже есть.</translation>
        </message>
        <message>
            <source>Without encryption the password and the mails could be read on the way to %1.</source>
            <translation>Без шифрования пароль и письма могут прочитать по пути к %1.</translation>
        </message>
        <message>
            <source>Write it like 2026-11-30 09:30.</source>
            <translation>Напишите так: 2026-11-30 09:30.</translation>
        </message>
        <message>
            <source>Write it like 8 701 222 33 44 or +380 67 123 45 67.</source>
            <translation>Напишите так: 8 701 222 33 44 или +380 67 123 45 67.</translation>
        </message>
        <message>
            <source>Write it like help@company.kz.</source>
            <translation>Пишите так: help@company.kz.</translation>
        </message>
        <message>
            <source>Write it like imap.company.kz, without https://.</source>
            <translation>Пишите так: imap.company.kz, без https://.</translation>
        </message>
        <message>
            <source>“%1” is no telephone number that can be called.</source>
            <translation>По номеру «%1» позвонить нельзя.</translation>
        </message>
    </context>
    <context>
        <name>sla</name>
        <message>
            <source>%1 h</source>
            <translation>%1 ч</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 ч %2 мин</translation>
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
            <translation>Спросить причину у поставщика</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Под угрозой</translation>
        </message>
        <message>
            <source>Call the vendor: ask for a date</source>
            <translation>Позвонить поставщику: узнать срок</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation>Выполнено %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Срок %1</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Нарушено</translation>
        </message>
        <message>
            <source>Missed %1</source>
            <translation>Нарушено %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Нет ответа</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>Срок не задан</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыто</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Paused for %1 of working time</source>
            <translation>Приостановлено на %1 рабочего времени</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation>Напомнить поставщику</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Начато %1</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Ждёт вас</translation>
        </message>
        <message>
            <source>Worked %1 of %2</source>
            <translation>Прошло %1 из %2</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>закрыто без ответа</translation>
        </message>
        <message>
            <source>in %1 of working time</source>
            <translation>через %1 рабочего времени</translation>
        </message>
        <message>
            <source>late by %1 of working time</source>
            <translation>опоздание %1 рабочего времени</translation>
        </message>
        <message>
            <source>paused: the vendor waits for you</source>
            <translation>приостановлено: поставщик ждёт вас</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>сегодня %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>завтра %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>вчера %1</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message numerus="yes">
            <source>%1: %n report(s) taken in</source>
            <translation>
                <numerusform>%1: принято %n обращение</numerusform>
                <numerusform>%1: принято %n обращения</numerusform>
                <numerusform>%1: принято %n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
                <numerusform>%n уже есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) left out.</source>
            <translation>
                <numerusform>%n скрытая строка пропущена.</numerusform>
                <numerusform>%n скрытые строки пропущены.</numerusform>
                <numerusform>%n скрытых строк пропущено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) did not go in</source>
            <translation>
                <numerusform>%n строка не принята</numerusform>
                <numerusform>%n строки не приняты</numerusform>
                <numerusform>%n строк не принято</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s): %1 ready, %2 with problems.</source>
            <translation>
                <numerusform>%n строка: готово %1, с ошибками %2.</numerusform>
                <numerusform>%n строки: готово %1, с ошибками %2.</numerusform>
                <numerusform>%n строк: готово %1, с ошибками %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Критичность</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Detail below the text</source>
            <translation>Деталь под текстом</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Вид обращения</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Не брать</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Номер заявки</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Reporter's e-mail</source>
            <translation>Почта заявителя</translation>
        </message>
        <message>
            <source>Reporter's name</source>
            <translation>Имя заявителя</translation>
        </message>
        <message>
            <source>Reporter's phone</source>
            <translation>Телефон заявителя</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Строка %1</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Topic or module</source>
            <translation>Раздел или модуль</translation>
        </message>
        <message>
            <source>as the last time</source>
            <translation>как в прошлый раз</translation>
        </message>
        <message>
            <source>goes in</source>
            <translation>принимается</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>вероятно</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>не распознано</translation>
        </message>
        <message>
            <source>please check</source>
            <translation>проверьте</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>не принимается</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>точно</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>ваш выбор</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n pair(s) look alike</source>
            <translation>
                <numerusform>%n похожая пара</numerusform>
                <numerusform>%n похожие пары</numerusform>
                <numerusform>%n похожих пар</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) belong to no group yet</source>
            <translation>
                <numerusform>%n обращение ещё без группы</numerusform>
                <numerusform>%n обращения ещё без группы</numerusform>
                <numerusform>%n обращений ещё без группы</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the vendor</source>
            <translation>Ответить поставщику</translation>
        </message>
        <message>
            <source>Ask the vendor for a date</source>
            <translation>Запросить у поставщика срок</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Перезвонить</translation>
        </message>
        <message>
            <source>Call overdue</source>
            <translation>Звонок просрочен</translation>
        </message>
        <message>
            <source>Complete and send</source>
            <translation>Дополнить и отправить</translation>
        </message>
        <message>
            <source>Complete the group</source>
            <translation>Дополнить группу</translation>
        </message>
        <message>
            <source>Decide the pairs</source>
            <translation>Решить по парам</translation>
        </message>
        <message>
            <source>Errors in the file</source>
            <translation>Ошибки в файле</translation>
        </message>
        <message>
            <source>Expected in “%1” and not there</source>
            <translation>Ожидался в «%1», но не пришёл</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>Файла нет</translation>
        </message>
        <message>
            <source>Help the delivery on</source>
            <translation>Помочь доставке</translation>
        </message>
        <message>
            <source>Look at the folder's settings</source>
            <translation>Посмотреть настройки папки</translation>
        </message>
        <message>
            <source>Look at the mailbox</source>
            <translation>Посмотреть почтовый ящик</translation>
        </message>
        <message>
            <source>Look at the report</source>
            <translation>Посмотреть обращение</translation>
        </message>
        <message>
            <source>Mailbox %1</source>
            <translation>Почтовый ящик %1</translation>
        </message>
        <message>
            <source>No mail comes in</source>
            <translation>Письма не приходят</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Не читается</translation>
        </message>
        <message>
            <source>Nothing comes in</source>
            <translation>Ничего не приходит</translation>
        </message>
        <message>
            <source>One key each: the same problem, or not a duplicate.</source>
            <translation>По одной клавише: та же проблема или не дубликат.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Read the reports</source>
            <translation>Прочитать обращения</translation>
        </message>
        <message>
            <source>Read them, and put those of one cause together.</source>
            <translation>Прочитайте их и соедините те, у которых одна причина.</translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation>Напомнить поставщику</translation>
        </message>
        <message>
            <source>See why it was missed</source>
            <translation>Посмотреть, почему нарушено</translation>
        </message>
        <message>
            <source>Tried again by itself</source>
            <translation>Попытки повторяются сами</translation>
        </message>
        <message>
            <source>Watched folder “%1”</source>
            <translation>Папка под наблюдением «%1»</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>до %1</translation>
        </message>
        <message numerus="yes">
            <source>called %n time(s)</source>
            <translation>
                <numerusform>звонили %n раз</numerusform>
                <numerusform>звонили %n раза</numerusform>
                <numerusform>звонили %n раз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>undoing</name>
        <message numerus="yes">
            <source>%n report(s) were moved since and stay where they are.</source>
            <translation>
                <numerusform>%n обращение с тех пор переместили, оно остаётся на месте.</numerusform>
                <numerusform>%n обращения с тех пор переместили, они остаются на месте.</numerusform>
                <numerusform>%n обращений с тех пор переместили, они остаются на месте.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remembered: these two are not duplicates.</source>
            <translation>Запомнено: это не дубликаты.</translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation>Отменено: %1.</translation>
        </message>
        <message>
            <source>Taken back: the two may be duplicates.</source>
            <translation>Отменено: это могут быть дубликаты.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
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
                <numerusform>%n организация</numerusform>
                <numerusform>%n организации</numerusform>
                <numerusform>%n организаций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n обращение</numerusform>
                <numerusform>%n обращения</numerusform>
                <numerusform>%n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n пользователь</numerusform>
                <numerusform>%n пользователя</numerusform>
                <numerusform>%n пользователей</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Accepted, evidence is still being sent</source>
            <translation>Принято, подтверждения ещё отправляются</translation>
        </message>
        <message>
            <source>Add the BIN of the organisation, or ask a writer for it.</source>
            <translation>Добавьте БИН организации или спросите у заявителя.</translation>
        </message>
        <message>
            <source>Ask a writer for a screenshot of the error.</source>
            <translation>Попросите у заявителя снимок экрана с ошибкой.</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Change request</source>
            <translation>Запрос на изменение</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Clock paused</source>
            <translation>Отсчёт приостановлен</translation>
        </message>
        <message>
            <source>Close in time</source>
            <translation>Близко по времени</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Консультация</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Критическая</translation>
        </message>
        <message>
            <source>Describe what was done, what happened and since when, in two or three sentences.</source>
            <translation>Опишите в двух-трёх предложениях, что делали, что произошло и с какого времени.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Код ошибки</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>Первый ответ</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Высокая</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Improvement request</source>
            <translation>Пожелание</translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation>В пакете</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Инцидент</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Низкая</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Средняя</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Соблюдено</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Нарушено</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>No answer, being looked up</source>
            <translation>Нет ответа, уточняется</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыта</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Другие слова</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Телефонный звонок</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Фраза</translation>
        </message>
        <message>
            <source>Preliminary answer</source>
            <translation>Предварительный ответ</translation>
        </message>
        <message>
            <source>Quoted text</source>
            <translation>Цитируемый текст</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Идёт отсчёт</translation>
        </message>
        <message>
            <source>Same picture</source>
            <translation>Та же картинка</translation>
        </message>
        <message>
            <source>Same term</source>
            <translation>То же понятие</translation>
        </message>
        <message>
            <source>Say what the vendor is asked to achieve.</source>
            <translation>Укажите, чего просим добиться поставщика.</translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask a writer.</source>
            <translation>Укажите, какая организация затронута, или спросите заявителя.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Экран</translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation>Снимок экрана</translation>
        </message>
        <message>
            <source>Service request</source>
            <translation>Запрос на обслуживание</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Similar spelling</source>
            <translation>Похожее написание</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Электронная таблица</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Обновление</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Желаемый результат</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Слово</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Обходное решение</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message numerus="yes">
            <source>another tray for %n mail(s)</source>
            <translation>
                <numerusform>перенос %n письма в другой лоток</numerusform>
                <numerusform>перенос %n писем в другой лоток</numerusform>
                <numerusform>перенос %n писем в другой лоток</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>attachment of %n report(s) to a conversation</source>
            <translation>
                <numerusform>присоединение %n обращения к переписке</numerusform>
                <numerusform>присоединение %n обращений к переписке</numerusform>
                <numerusform>присоединение %n обращений к переписке</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>automatic grouping of %n report(s)</source>
            <translation>
                <numerusform>автоматическая группировка %n обращения</numerusform>
                <numerusform>автоматическая группировка %n обращений</numerusform>
                <numerusform>автоматическая группировка %n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>detachment of %n report(s) from a conversation</source>
            <translation>
                <numerusform>отделение %n обращения от переписки</numerusform>
                <numerusform>отделение %n обращений от переписки</numerusform>
                <numerusform>отделение %n обращений от переписки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>join of %n report(s)</source>
            <translation>
                <numerusform>добавление %n обращения</numerusform>
                <numerusform>добавление %n обращений</numerusform>
                <numerusform>добавление %n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>merge of %n report(s)</source>
            <translation>
                <numerusform>объединение %n обращения</numerusform>
                <numerusform>объединение %n обращений</numerusform>
                <numerusform>объединение %n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move of %n report(s)</source>
            <translation>
                <numerusform>перенос %n обращения</numerusform>
                <numerusform>перенос %n обращений</numerusform>
                <numerusform>перенос %n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new group of %n report(s)</source>
            <translation>
                <numerusform>новая группа из %n обращения</numerusform>
                <numerusform>новая группа из %n обращений</numerusform>
                <numerusform>новая группа из %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody says that it is urgent</source>
            <translation>никто не пишет, что это срочно</translation>
        </message>
        <message numerus="yes">
            <source>split of %n report(s)</source>
            <translation>
                <numerusform>отделение %n обращения</numerusform>
                <numerusform>отделение %n обращений</numerusform>
                <numerusform>отделение %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>the writers can wait</source>
            <translation>заявители могут подождать</translation>
        </message>
        <message>
            <source>the writers say that it is urgent</source>
            <translation>заявители пишут, что это срочно</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>отмена</translation>
        </message>
        <message>
            <source>work has stopped or a deadline is at hand</source>
            <translation>работа остановилась или подходит срок</translation>
        </message>
    </context>
    <context>
        <name>year</name>
        <message>
            <source>H</source>
            <translation>Ч</translation>
        </message>
        <message>
            <source>N</source>
            <translation>И</translation>
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
            <translation>договор</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>праздник</translation>
        </message>
        <message>
            <source>moved day</source>
            <translation>перенос дня</translation>
        </message>
        <message>
            <source>moved working day</source>
            <translation>рабочий день по переносу</translation>
        </message>
        <message>
            <source>other hours</source>
            <translation>иные часы</translation>
        </message>
        <message>
            <source>shortened day</source>
            <translation>сокращённый день</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>выходной недели</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>working day with a name</source>
            <translation>рабочий день с названием</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>ваша</translation>
        </message>
    </context>
</TS>
