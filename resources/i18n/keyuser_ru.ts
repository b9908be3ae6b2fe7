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
        <name>InboxPage</name>
        <message>
            <source>%1 are in %2 now.</source>
            <translation>%1 теперь в %2.</translation>
        </message>
        <message>
            <source>%1 is in %2 now.</source>
            <translation>%1 теперь в %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) come from %1 now.</source>
            <translation>
                <numerusform>%n обращение отнесено к организации: %1.</numerusform>
                <numerusform>%n обращения отнесены к организации: %1.</numerusform>
                <numerusform>%n обращений отнесены к организации: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>Выбрано %n обращение</numerusform>
                <numerusform>Выбрано %n обращения</numerusform>
                <numerusform>Выбрано %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(без темы)</translation>
        </message>
        <message>
            <source>Add to group…</source>
            <translation>Добавить в группу…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
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
            <source>Group both</source>
            <translation>Объединить оба</translation>
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
            <source>Join %1</source>
            <translation>Добавить в %1</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
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
            <source>Not a duplicate</source>
            <translation>Не дубликат</translation>
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
            <source>Open %1</source>
            <translation>Открыть %1</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Открыть группы</translation>
        </message>
        <message>
            <source>Organisation…</source>
            <translation>Организация…</translation>
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
            <source>Sender unknown</source>
            <translation>Отправитель неизвестен</translation>
        </message>
        <message>
            <source>Take out of %1</source>
            <translation>Убрать из %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждут</translation>
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
        <name>MainWindow</name>
        <message>
            <source>Appearance</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Компания и поставщик…</translation>
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
            <source>Refresh</source>
            <translation>Обновить</translation>
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
            <source>Not in the directory</source>
            <translation>Нет в справочнике</translation>
        </message>
        <message>
            <source>Which organisation is it?</source>
            <translation>Какая это организация?</translation>
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
            <source>BIN %1 is not in the directory</source>
            <translation>БИН %1 нет в справочнике</translation>
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
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Спрашиваем поставщика…</translation>
        </message>
        <message>
            <source>Company and vendor</source>
            <translation>Компания и поставщик</translation>
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
            <source>Enter your company's name.</source>
            <translation>Введите название вашей компании.</translation>
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
            <source>Stands in every bundle, so that the vendor knows who asks.</source>
            <translation>Указывается в каждом пакете, чтобы поставщик знал, кто обращается.</translation>
        </message>
        <message>
            <source>The check digit is right</source>
            <translation>Контрольный разряд сходится</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>Настройки сохранены.</translation>
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
            <source>Where bundles go, and what the vendor wants in them.</source>
            <translation>Куда уходят пакеты и что поставщик хочет в них видеть.</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Ваша компания</translation>
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
    </context>
    <context>
        <name>SlaPage</name>
        <message>
            <source>Copy a reminder</source>
            <translation>Скопировать напоминание</translation>
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
            <source>Writing the SLA report</source>
            <translation>Пишем отчёт SLA</translation>
        </message>
        <message>
            <source>computed %1 from the log</source>
            <translation>рассчитано %1 по журналу</translation>
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
        <name>TodayPage</name>
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
            <source>What waits for you</source>
            <translation>Что ждёт вас</translation>
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
    </context>
    <context>
        <name>importing</name>
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
            <source>%n organisation(s) in the file: %1 new, %2 changed.</source>
            <translation>
                <numerusform>%n организация в файле: новых %1, изменённых %2.</numerusform>
                <numerusform>%n организации в файле: новых %1, изменённых %2.</numerusform>
                <numerusform>%n организаций в файле: новых %1, изменённых %2.</numerusform>
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
            <source>Import the directory of organisations</source>
            <translation>Импорт справочника организаций</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Импортируем</translation>
        </message>
        <message>
            <source>Importing organisations</source>
            <translation>Импортируем организации</translation>
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
            <source>Mail and spreadsheets (*.eml *.msg *.mbox *.xlsx *.csv);;All files (*)</source>
            <translation>Письма и таблицы (*.eml *.msg *.mbox *.xlsx *.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Tables with BIN and name (*.xlsx *.csv);;All files (*)</source>
            <translation>Таблицы с БИН и названием (*.xlsx *.csv);;Все файлы (*)</translation>
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
        <name>said</name>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>Нет связи с %1.</translation>
        </message>
        <message>
            <source>%1 digits; a BIN or IIN has 12.</source>
            <translation>Цифр: %1, а в БИН или ИИН их 12.</translation>
        </message>
        <message>
            <source>All digits are the same.</source>
            <translation>Все цифры одинаковые.</translation>
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
            <source>Check the vendor's address; a proxy or sign-in page of your network may have answered in its place.</source>
            <translation>Проверьте адрес поставщика: вместо него могла ответить страница входа или прокси вашей сети.</translation>
        </message>
        <message>
            <source>Close other windows of keyuser or tools that have the file open, then try again.</source>
            <translation>Закройте другие окна keyuser и программы, открывшие этот файл, и повторите.</translation>
        </message>
        <message>
            <source>Enter a valid token for this vendor; what is queued is kept and sent afterwards.</source>
            <translation>Введите действующий токен этого поставщика; всё, что ждёт отправки, сохранено и уйдёт после этого.</translation>
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
            <source>Free disk space, then start the same work again: it continues where it stopped.</source>
            <translation>Освободите место и запустите то же ещё раз: работа продолжится с места остановки.</translation>
        </message>
        <message>
            <source>It was decided meanwhile; look at the list again.</source>
            <translation>Его уже решили; посмотрите список ещё раз.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask the vendor.</source>
            <translation>Программа повторит попытку сама. Если это затянется, проверьте сеть и спросите поставщика.</translation>
        </message>
        <message>
            <source>Not only digits.</source>
            <translation>Здесь не только цифры.</translation>
        </message>
        <message>
            <source>Suggestion %1 does not wait any more.</source>
            <translation>Предположение %1 уже не ждёт решения.</translation>
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
            <source>The disk is full; nothing of this step was stored.</source>
            <translation>Диск заполнен; из этого шага ничего не сохранено.</translation>
        </message>
        <message>
            <source>The name of your company is not set.</source>
            <translation>Название вашей компании не указано.</translation>
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
            <source>There is no token for the vendor %1.</source>
            <translation>Нет токена для поставщика %1.</translation>
        </message>
        <message>
            <source>This is an IIN (a person's number), not a BIN.</source>
            <translation>Это ИИН (номер человека), а не БИН.</translation>
        </message>
        <message>
            <source>This is not a mail: it holds binary data.</source>
            <translation>Это не письмо: внутри двоичные данные.</translation>
        </message>
        <message>
            <source>This kind of file cannot be taken in.</source>
            <translation>Файлы этого вида не импортируются.</translation>
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
            <source>Help the delivery on</source>
            <translation>Помочь доставке</translation>
        </message>
        <message>
            <source>One key each: the same problem, or not a duplicate.</source>
            <translation>По одной клавише: та же проблема или не дубликат.</translation>
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
</TS>
