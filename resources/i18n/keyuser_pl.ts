<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>BundleView</name>
        <message>
            <source>%1 of %2 delivered</source>
            <translation>Dostarczono %1 z %2</translation>
        </message>
        <message>
            <source>%1 requires them of every group.</source>
            <translation>%1 wymaga ich dla każdej grupy.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) still missing</source>
            <translation>
                <numerusform>Brakuje jeszcze %n pola</numerusform>
                <numerusform>Brakuje jeszcze %n pól</numerusform>
                <numerusform>Brakuje jeszcze %n pól</numerusform>
            </translation>
        </message>
        <message>
            <source>At the vendor</source>
            <translation>U dostawcy</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Kompletne</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Dowody</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupy</translation>
        </message>
        <message>
            <source>Look at the preview, then freeze and send. From then on nothing about it changes.</source>
            <translation>Obejrzyj podgląd, potem zamroź i wyślij. Od tej chwili nic się w nim nie zmienia.</translation>
        </message>
        <message>
            <source>Names of reporters never leave: the vendor sees Reporter 1, Reporter 2.</source>
            <translation>Nazwiska zgłaszających nie wychodzą: dostawca widzi „Zgłaszający 1”, „Zgłaszający 2”.</translation>
        </message>
        <message>
            <source>No answer yet.</source>
            <translation>Na razie brak odpowiedzi.</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ustawienia…</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Co zawiera</translation>
        </message>
        <message>
            <source>What will leave</source>
            <translation>Co zostanie wysłane</translation>
        </message>
        <message numerus="yes">
            <source>and %n earlier</source>
            <translation>
                <numerusform>i jeszcze %n wcześniej</numerusform>
                <numerusform>i jeszcze %n wcześniej</numerusform>
                <numerusform>i jeszcze %n wcześniej</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more file(s)</source>
            <translation>
                <numerusform>i jeszcze %n plik</numerusform>
                <numerusform>i jeszcze %n pliki</numerusform>
                <numerusform>i jeszcze %n plików</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>i jeszcze %n grupa</numerusform>
                <numerusform>i jeszcze %n grupy</numerusform>
                <numerusform>i jeszcze %n grup</numerusform>
            </translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>rozpoczęto %1</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>dostarczono</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>dla: %1</translation>
        </message>
        <message>
            <source>frozen %1</source>
            <translation>zamrożono %1</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>czeka</translation>
        </message>
    </context>
    <context>
        <name>BundlesPage</name>
        <message>
            <source>%1 is not what was frozen: %2</source>
            <translation>%1 różni się od zamrożonego: %2</translation>
        </message>
        <message>
            <source>%1 is, byte for byte, what was frozen.</source>
            <translation>%1 jest co do bajtu tym, co zamrożono.</translation>
        </message>
        <message numerus="yes">
            <source>%n bundle(s) selected</source>
            <translation>
                <numerusform>Zaznaczono %n pakiet</numerusform>
                <numerusform>Zaznaczono %n pakiety</numerusform>
                <numerusform>Zaznaczono %n pakietów</numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle is one consolidated report of the groups that you choose, for one vendor. Name your company and the vendor first.</source>
            <translation>Pakiet to jedno zbiorcze zgłoszenie wybranych grup dla jednego dostawcy. Najpierw podaj swoją firmę i dostawcę.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Answer the vendor</source>
            <translation>Odpowiedz dostawcy</translation>
        </message>
        <message>
            <source>Bundles</source>
            <translation>Pakiety</translation>
        </message>
        <message>
            <source>Choose groups</source>
            <translation>Wybierz grupy</translation>
        </message>
        <message>
            <source>Choose groups that are ready and add them to a bundle: it leaves as one report.</source>
            <translation>Wybierz gotowe grupy i dodaj je do pakietu: wychodzi jako jedno zgłoszenie.</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Firma i dostawca…</translation>
        </message>
        <message>
            <source>Every bundle is on its way or with the vendor.</source>
            <translation>Wszystkie pakiety są w drodze albo u dostawcy.</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Pobierz odpowiedzi</translation>
        </message>
        <message>
            <source>Fill in what is missing</source>
            <translation>Uzupełnij braki</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Dla Ciebie</translation>
        </message>
        <message>
            <source>Freeze and send</source>
            <translation>Zamroź i wyślij</translation>
        </message>
        <message>
            <source>Freeze only</source>
            <translation>Tylko zamroź</translation>
        </message>
        <message>
            <source>Freeze without it</source>
            <translation>Zamroź bez tego</translation>
        </message>
        <message>
            <source>Making the preview</source>
            <translation>Przygotowywanie podglądu</translation>
        </message>
        <message>
            <source>New draft of these groups</source>
            <translation>Nowy szkic z tych grup</translation>
        </message>
        <message>
            <source>No bundles yet</source>
            <translation>Nie ma jeszcze pakietów</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nic na Ciebie nie czeka</translation>
        </message>
        <message>
            <source>Open the ticket</source>
            <translation>Otwórz zlecenie</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Podgląd</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Usuń szkic</translation>
        </message>
        <message>
            <source>Restore the file from a backup. Nothing was sent from it.</source>
            <translation>Odtwórz plik z kopii zapasowej. Nic z niego nie wysłano.</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Wyślij teraz</translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation>Skonfiguruj dostawcę…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Pokaż wszystkie</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Pokaż plik</translation>
        </message>
        <message>
            <source>Taken out of the bundle; the group stays.</source>
            <translation>Usunięto z pakietu; grupa pozostaje.</translation>
        </message>
        <message>
            <source>The draft %1 is removed; its groups stay.</source>
            <translation>Szkic %1 usunięto; jego grupy pozostają.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Verify the file</source>
            <translation>Sprawdź plik</translation>
        </message>
        <message>
            <source>Verifying the file</source>
            <translation>Sprawdzanie pliku</translation>
        </message>
        <message>
            <source>Where do bundles go?</source>
            <translation>Dokąd wysyłać pakiety?</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Are these two about the same thing?</source>
            <translation>Czy oba dotyczą tego samego?</translation>
        </message>
    </context>
    <context>
        <name>Completeness</name>
        <message>
            <source>What the vendor needs: %1 of %2</source>
            <translation>Czego potrzebuje dostawca: %1 z %2</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Kopiuj raport</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Coś poszło nie tak</translation>
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation>W programie wystąpił błąd</translation>
        </message>
        <message>
            <source>What is stored is safe. Copy the report below and send it to support; it holds no personal data. You can go on, or close the window and start again.</source>
            <translation>To, co zapisano, jest bezpieczne. Skopiuj poniższy raport i wyślij go do pomocy technicznej; nie zawiera danych osobowych. Możesz pracować dalej albo zamknąć okno i uruchomić program ponownie.</translation>
        </message>
    </context>
    <context>
        <name>CriticalityButton</name>
        <message>
            <source>Criticality: %1</source>
            <translation>Krytyczność: %1</translation>
        </message>
    </context>
    <context>
        <name>DeedRow</name>
        <message>
            <source>More: %1</source>
            <translation>Więcej: %1</translation>
        </message>
    </context>
    <context>
        <name>EvidenceStrip</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n plik</numerusform>
                <numerusform>%n pliki</numerusform>
                <numerusform>%n plików</numerusform>
            </translation>
        </message>
        <message>
            <source>Save file</source>
            <translation>Zapisz plik</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Zapisano: %1.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Browse…</source>
            <translation>Przeglądaj…</translation>
        </message>
        <message>
            <source>Choose at least one file.</source>
            <translation>Wybierz przynajmniej jeden plik.</translation>
        </message>
        <message>
            <source>Excel workbook: figures with live formulas, all tickets</source>
            <translation>Skoroszyt Excel: liczby z żywymi formułami, wszystkie zlecenia</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Eksport: %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Pliki</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>PDF: a page for a manager, then the tables</source>
            <translation>PDF: strona dla kierownika, potem tabele</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>Complete</source>
            <translation>Kompletne</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otwórz %1</translation>
        </message>
        <message>
            <source>Take %1 out</source>
            <translation>Usuń %1</translation>
        </message>
    </context>
    <context>
        <name>GroupPicker</name>
        <message>
            <source>Choose a group</source>
            <translation>Wybierz grupę</translation>
        </message>
        <message>
            <source>Choose other words, or make a new group of the reports instead.</source>
            <translation>Wpisz inne słowa albo utwórz ze zgłoszeń nową grupę.</translation>
        </message>
        <message>
            <source>No such group</source>
            <translation>Nie ma takiej grupy</translation>
        </message>
        <message>
            <source>Title or number of the group</source>
            <translation>Tytuł lub numer grupy</translation>
        </message>
    </context>
    <context>
        <name>GroupView</name>
        <message>
            <source>Description</source>
            <translation>Opis</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Brak w katalogu</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>Proponowane: %1</translation>
        </message>
        <message>
            <source>Reports of this group</source>
            <translation>Zgłoszenia tej grupy</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Nadawca nieznany</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Oczekiwany wynik</translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve</source>
            <translation>O co prosimy dostawcę</translation>
        </message>
        <message>
            <source>What was done, what happened, since when</source>
            <translation>Co zrobiono, co się stało, od kiedy</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message>
            <source>%1: now in %2.</source>
            <translation>%1: teraz w %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) in the bundle %1.</source>
            <translation>
                <numerusform>W pakiecie %1 jest teraz %n grupa.</numerusform>
                <numerusform>W pakiecie %1 są teraz %n grupy.</numerusform>
                <numerusform>W pakiecie %1 jest teraz %n grup.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) selected</source>
            <translation>
                <numerusform>Zaznaczono %n grupę</numerusform>
                <numerusform>Zaznaczono %n grupy</numerusform>
                <numerusform>Zaznaczono %n grup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) selected</source>
            <translation>
                <numerusform>Zaznaczono %n parę</numerusform>
                <numerusform>Zaznaczono %n pary</numerusform>
                <numerusform>Zaznaczono %n par</numerusform>
            </translation>
        </message>
        <message>
            <source>A bundle goes to one vendor; tell where that is and what the vendor wants in it.</source>
            <translation>Pakiet trafia do jednego dostawcy; podaj, dokąd i czego dostawca w nim oczekuje.</translation>
        </message>
        <message>
            <source>A group holds reports with one suspected cause, so that the vendor hears of it once. Look for duplicates among your reports, or make a group in the inbox.</source>
            <translation>Grupa zbiera zgłoszenia o jednej przypuszczalnej przyczynie, aby dostawca usłyszał o niej raz. Poszukaj duplikatów wśród zgłoszeń albo utwórz grupę w skrzynce odbiorczej.</translation>
        </message>
        <message>
            <source>Add to bundle</source>
            <translation>Dodaj do pakietu</translation>
        </message>
        <message>
            <source>Choose one to compare it.</source>
            <translation>Wybierz jedną, aby porównać.</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Firma i dostawca…</translation>
        </message>
        <message>
            <source>Confirm pairs that look alike, or make a group in the inbox.</source>
            <translation>Potwierdź podobne pary albo utwórz grupę w skrzynce odbiorczej.</translation>
        </message>
        <message>
            <source>Every pair that looked alike is decided. New reports bring new ones.</source>
            <translation>Wszystkie podobne pary są rozstrzygnięte. Nowe pojawią się z nowymi zgłoszeniami.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupy</translation>
        </message>
        <message>
            <source>Look for duplicates</source>
            <translation>Szukaj duplikatów</translation>
        </message>
        <message numerus="yes">
            <source>Merge %n groups</source>
            <translation>
                <numerusform>Scal %n grupę</numerusform>
                <numerusform>Scal %n grupy</numerusform>
                <numerusform>Scal %n grup</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge them into one group, or put all of them into the bundle.</source>
            <translation>Scal je w jedną grupę albo dodaj wszystkie do pakietu.</translation>
        </message>
        <message>
            <source>Name the vendor first.</source>
            <translation>Najpierw podaj dostawcę.</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Nie ma jeszcze grup</translation>
        </message>
        <message>
            <source>No open groups</source>
            <translation>Brak otwartych grup</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>To nie duplikat</translation>
        </message>
        <message>
            <source>Nothing to confirm</source>
            <translation>Nie ma nic do potwierdzenia</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwarte</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otwórz %1</translation>
        </message>
        <message>
            <source>Open bundle</source>
            <translation>Otwórz pakiet</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Otwarte grupy</translation>
        </message>
        <message>
            <source>Pairs to confirm</source>
            <translation>Pary do potwierdzenia</translation>
        </message>
        <message>
            <source>Same: group both</source>
            <translation>To samo: zgrupuj oba</translation>
        </message>
        <message>
            <source>Same: join %1</source>
            <translation>To samo: do %1</translation>
        </message>
        <message>
            <source>Set “%1”</source>
            <translation>Ustaw „%1”</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Pomiń</translation>
        </message>
        <message numerus="yes">
            <source>Split off %n report(s)</source>
            <translation>
                <numerusform>Wydziel %n zgłoszenie</numerusform>
                <numerusform>Wydziel %n zgłoszenia</numerusform>
                <numerusform>Wydziel %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>Do potwierdzenia</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Cofnij: %1</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <source>%1 are in %2 now.</source>
            <translation>%1 są teraz w %2.</translation>
        </message>
        <message>
            <source>%1 is in %2 now.</source>
            <translation>%1 jest teraz w %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) come from %1 now.</source>
            <translation>
                <numerusform>%n zgłoszenie przypisano do organizacji: %1.</numerusform>
                <numerusform>%n zgłoszenia przypisano do organizacji: %1.</numerusform>
                <numerusform>%n zgłoszeń przypisano do organizacji: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>Zaznaczono %n zgłoszenie</numerusform>
                <numerusform>Zaznaczono %n zgłoszenia</numerusform>
                <numerusform>Zaznaczono %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(bez tematu)</translation>
        </message>
        <message>
            <source>Add to group…</source>
            <translation>Dodaj do grupy…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Wyczyść wyszukiwanie</translation>
        </message>
        <message>
            <source>Every report is in a group. See what the groups still need.</source>
            <translation>Każde zgłoszenie jest w grupie. Zobacz, czego grupom jeszcze brakuje.</translation>
        </message>
        <message>
            <source>Group both</source>
            <translation>Zgrupuj oba</translation>
        </message>
        <message>
            <source>Import what your staff wrote: mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. You can also drop files anywhere onto this window.</source>
            <translation>Zaimportuj to, co napisali pracownicy: wiadomości (.eml, .msg, .mbox), folder z nimi albo arkusz. Pliki można też upuścić w dowolnym miejscu tego okna.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Odebrane</translation>
        </message>
        <message>
            <source>Join %1</source>
            <translation>Dołącz do %1</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nowa grupa</translation>
        </message>
        <message>
            <source>No report has words that begin like “%1”.</source>
            <translation>Żadne zgłoszenie nie ma słów zaczynających się od „%1”.</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>Nie ma jeszcze zgłoszeń</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>To nie duplikat</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic nie znaleziono</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Nic nie czeka</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otwórz %1</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Otwórz grupy</translation>
        </message>
        <message>
            <source>Organisation…</source>
            <translation>Organizacja…</translation>
        </message>
        <message>
            <source>Put them into one new group, or add all of them to a group that exists.</source>
            <translation>Umieść je w nowej grupie albo dodaj wszystkie do istniejącej.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Zgłoszenia</translation>
        </message>
        <message>
            <source>Search subject, text and sender</source>
            <translation>Szukaj w temacie, treści i nadawcy</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Nadawca nieznany</translation>
        </message>
        <message>
            <source>Take out of %1</source>
            <translation>Usuń z %1</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czekające</translation>
        </message>
    </context>
    <context>
        <name>LikenessCard</name>
        <message>
            <source>Looks like %1 · %2</source>
            <translation>Podobne do %1 · %2</translation>
        </message>
        <message>
            <source>Looks like the report %1</source>
            <translation>Podobne do zgłoszenia %1</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Appearance</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>Company and vendor…</source>
            <translation>Firma i dostawca…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemny</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importuj</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Importuj organizacje…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasny</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Odśwież</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>%1 is missing</source>
            <translation>Brakuje: %1</translation>
        </message>
        <message>
            <source>Open the group</source>
            <translation>Otwórz grupę</translation>
        </message>
        <message>
            <source>Save (Ctrl+Enter)</source>
            <translation>Zapisz (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPicker</name>
        <message>
            <source>Check the number, or import the directory of organisations.</source>
            <translation>Sprawdź numer albo zaimportuj katalog organizacji.</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Importuj organizacje…</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Nazwa lub BIN</translation>
        </message>
        <message>
            <source>No such organisation</source>
            <translation>Nie ma takiej organizacji</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Brak w katalogu</translation>
        </message>
        <message>
            <source>Which organisation is it?</source>
            <translation>Która to organizacja?</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>For example: 40 users cannot sign documents today</source>
            <translation>Na przykład: 40 użytkowników nie może dziś podpisać dokumentów</translation>
        </message>
        <message>
            <source>Set criticality</source>
            <translation>Ustaw krytyczność</translation>
        </message>
        <message>
            <source>The reason stands in the bundle, where the vendor reads it.</source>
            <translation>Powód znajdzie się w pakiecie i przeczyta go dostawca.</translation>
        </message>
        <message>
            <source>Why is the criticality “%1”?</source>
            <translation>Dlaczego krytyczność „%1”?</translation>
        </message>
    </context>
    <context>
        <name>ReportText</name>
        <message>
            <source>%1, personal data: click to show or hide it</source>
            <translation>%1, dane osobowe: kliknij, aby pokazać lub ukryć</translation>
        </message>
        <message>
            <source>%1: the check digit does not match</source>
            <translation>%1: zła cyfra kontrolna</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n wiersz</numerusform>
                <numerusform>%n wiersze</numerusform>
                <numerusform>%n wierszy</numerusform>
            </translation>
        </message>
        <message>
            <source>Both reports say this</source>
            <translation>Jest to w obu zgłoszeniach</translation>
        </message>
        <message numerus="yes">
            <source>Show the rest, %n more character(s)</source>
            <translation>
                <numerusform>Pokaż resztę, jeszcze %n znak</numerusform>
                <numerusform>Pokaż resztę, jeszcze %n znaki</numerusform>
                <numerusform>Pokaż resztę, jeszcze %n znaków</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>(no subject)</source>
            <translation>(bez tematu)</translation>
        </message>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>BIN %1 nie ma w katalogu</translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation>Organizacja nieznana</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Nadawca nieznany</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1 is delivered.</source>
            <translation>%1 dostarczono.</translation>
        </message>
        <message>
            <source>%1 is frozen. Nothing has left yet.</source>
            <translation>%1 zamrożono. Nic jeszcze nie wyszło.</translation>
        </message>
        <message numerus="yes">
            <source>%n new event(s) from the vendor.</source>
            <translation>
                <numerusform>%n nowe zdarzenie od dostawcy.</numerusform>
                <numerusform>%n nowe zdarzenia od dostawcy.</numerusform>
                <numerusform>%n nowych zdarzeń od dostawcy.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching answers</source>
            <translation>Pobieranie odpowiedzi</translation>
        </message>
        <message>
            <source>Freezing</source>
            <translation>Zamrażanie</translation>
        </message>
        <message>
            <source>Freezing and sending</source>
            <translation>Zamrażanie i wysyłanie</translation>
        </message>
        <message>
            <source>Nothing new from the vendor.</source>
            <translation>Nic nowego od dostawcy.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Wyślij teraz</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wysyłanie</translation>
        </message>
        <message>
            <source>Stopped. What was done so far is kept; send it again to go on.</source>
            <translation>Zatrzymano. To, co zrobiono, zachowano; wyślij ponownie, aby kontynuować.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Ponów próbę</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Odpytywanie dostawcy…</translation>
        </message>
        <message>
            <source>Company and vendor</source>
            <translation>Firma i dostawca</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Osoba kontaktowa</translation>
        </message>
        <message>
            <source>Contact's e-mail</source>
            <translation>E-mail osoby kontaktowej</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Umowa</translation>
        </message>
        <message>
            <source>Enter the vendor's address; it begins with https://</source>
            <translation>Wpisz adres dostawcy; zaczyna się od https://</translation>
        </message>
        <message>
            <source>Enter the vendor's name.</source>
            <translation>Wpisz nazwę dostawcy.</translation>
        </message>
        <message>
            <source>Enter your company's name.</source>
            <translation>Wpisz nazwę swojej firmy.</translation>
        </message>
        <message>
            <source>Given to you by the vendor</source>
            <translation>Otrzymany od dostawcy</translation>
        </message>
        <message numerus="yes">
            <source>Its clock differs from yours by %n minute(s).</source>
            <translation>
                <numerusform>Jego zegar różni się od Twojego o %n minutę.</numerusform>
                <numerusform>Jego zegar różni się od Twojego o %n minuty.</numerusform>
                <numerusform>Jego zegar różni się od Twojego o %n minut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Przechowywany w pęku kluczy; wpisz, aby zastąpić</translation>
        </message>
        <message>
            <source>Language of bundles</source>
            <translation>Język pakietów</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>New vendor…</source>
            <translation>Nowy dostawca…</translation>
        </message>
        <message>
            <source>Required of a group</source>
            <translation>Wymagane od grupy</translation>
        </message>
        <message>
            <source>Sample (an example, no vendor's promise)</source>
            <translation>Przykład (nie jest zobowiązaniem dostawcy)</translation>
        </message>
        <message>
            <source>Save and test the connection</source>
            <translation>Zapisz i sprawdź połączenie</translation>
        </message>
        <message>
            <source>Stands in every bundle, so that the vendor knows who asks.</source>
            <translation>Widnieje w każdym pakiecie, aby dostawca wiedział, kto pyta.</translation>
        </message>
        <message>
            <source>The check digit is right</source>
            <translation>Cyfra kontrolna się zgadza</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>Ustawienia zapisano.</translation>
        </message>
        <message>
            <source>The vendor answers and knows you.</source>
            <translation>Dostawca odpowiada i rozpoznaje Cię.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Dostawca</translation>
        </message>
        <message>
            <source>Where bundles go, and what the vendor wants in them.</source>
            <translation>Dokąd trafiają pakiety i czego oczekuje w nich dostawca.</translation>
        </message>
        <message>
            <source>Your company</source>
            <translation>Twoja firma</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Try again</source>
            <translation>Ponów próbę</translation>
        </message>
    </context>
    <context>
        <name>SlaBoard</name>
        <message>
            <source>%1 of %2 in time</source>
            <translation>%1 z %2 w terminie</translation>
        </message>
        <message>
            <source>%1: %2, %3 in time, %4 late, %5 open. Promised: %6 of working time.</source>
            <translation>%1: %2, w terminie %3, spóźnione %4, otwarte %5. Obiecano: %6 czasu pracy.</translation>
        </message>
        <message numerus="yes">
            <source>%n closed without an answer</source>
            <translation>
                <numerusform>%n zamknięte bez odpowiedzi</numerusform>
                <numerusform>%n zamknięte bez odpowiedzi</numerusform>
                <numerusform>%n zamkniętych bez odpowiedzi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n nadal otwarte</numerusform>
                <numerusform>%n nadal otwarte</numerusform>
                <numerusform>%n nadal otwartych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket item(s) of this month</source>
            <translation>
                <numerusform>%n pozycja zleceń z tego miesiąca</numerusform>
                <numerusform>%n pozycje zleceń z tego miesiąca</numerusform>
                <numerusform>%n pozycji zleceń z tego miesiąca</numerusform>
            </translation>
        </message>
        <message>
            <source>9 of 10 within %1</source>
            <translation>9 z 10 w ciągu %1</translation>
        </message>
        <message>
            <source>Do next</source>
            <translation>Następny krok</translation>
        </message>
        <message>
            <source>Kept, by criticality</source>
            <translation>Dotrzymanie według krytyczności</translation>
        </message>
        <message>
            <source>Kept, by month of creation</source>
            <translation>Dotrzymanie według miesiąca utworzenia</translation>
        </message>
        <message>
            <source>No ticket was created in this month.</source>
            <translation>W tym miesiącu nie utworzono żadnego zlecenia.</translation>
        </message>
        <message>
            <source>Nothing is decided yet</source>
            <translation>Nic jeszcze nie rozstrzygnięto</translation>
        </message>
        <message>
            <source>Nothing is late, and nothing will be soon.</source>
            <translation>Nic się nie spóźnia i wkrótce nie będzie.</translation>
        </message>
        <message>
            <source>Tickets of the month</source>
            <translation>Zlecenia z miesiąca</translation>
        </message>
        <message>
            <source>What needs you</source>
            <translation>Co wymaga Twojej uwagi</translation>
        </message>
        <message>
            <source>half within %1</source>
            <translation>połowa w ciągu %1</translation>
        </message>
        <message>
            <source>nothing is promised</source>
            <translation>nic nie obiecano</translation>
        </message>
    </context>
    <context>
        <name>SlaPage</name>
        <message>
            <source>Copy a reminder</source>
            <translation>Kopiuj przypomnienie</translation>
        </message>
        <message>
            <source>Earlier month</source>
            <translation>Poprzedni miesiąc</translation>
        </message>
        <message>
            <source>Earlier month (Alt+Left)</source>
            <translation>Poprzedni miesiąc (Alt+←)</translation>
        </message>
        <message>
            <source>Export month…</source>
            <translation>Eksportuj miesiąc…</translation>
        </message>
        <message>
            <source>Fetch answers</source>
            <translation>Pobierz odpowiedzi</translation>
        </message>
        <message>
            <source>Go to the bundles</source>
            <translation>Przejdź do pakietów</translation>
        </message>
        <message>
            <source>Later month</source>
            <translation>Następny miesiąc</translation>
        </message>
        <message>
            <source>Later month (Alt+Right)</source>
            <translation>Następny miesiąc (Alt+→)</translation>
        </message>
        <message>
            <source>No vendor yet</source>
            <translation>Nie ma jeszcze dostawcy</translation>
        </message>
        <message>
            <source>Nothing to measure yet</source>
            <translation>Nie ma jeszcze czego mierzyć</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Otwórz pakiet</translation>
        </message>
        <message>
            <source>SAMPLE contract: these targets and hours are examples that no vendor agreed to.</source>
            <translation>PRZYKŁADOWA umowa: te terminy i godziny to przykład, na który żaden dostawca się nie zgodził.</translation>
        </message>
        <message>
            <source>SLA</source>
            <translation>SLA</translation>
        </message>
        <message>
            <source>Set up the vendor…</source>
            <translation>Skonfiguruj dostawcę…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ustawienia…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>Tell where your bundles go and what the contract promises; then this page shows what was kept.</source>
            <translation>Podaj, dokąd trafiają pakiety i co obiecuje umowa; wtedy ta strona pokaże, czego dotrzymano.</translation>
        </message>
        <message>
            <source>The SLA report is written: %1</source>
            <translation>Raport SLA zapisano: %1</translation>
        </message>
        <message>
            <source>The clocks start when the vendor accepts your first bundle. Send one, then come back.</source>
            <translation>Zegary ruszą, gdy dostawca przyjmie pierwszy pakiet. Wyślij go i wróć tutaj.</translation>
        </message>
        <message>
            <source>The reminder is in the clipboard: paste it into a mail or the vendor's ticket.</source>
            <translation>Przypomnienie jest w schowku: wklej je do wiadomości lub do zlecenia u dostawcy.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 is due %3 (%4 of working time). Please tell us whether you will keep it.</source>
            <translation>Zlecenie %1: termin „%2” to %3 (%4 czasu pracy). Prosimy o informację, czy zostanie dotrzymany.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time) and came late. Please tell us the cause.</source>
            <translation>Zlecenie %1: termin „%2” minął %3 (%4 czasu pracy), wykonano z opóźnieniem. Prosimy o podanie przyczyny.</translation>
        </message>
        <message>
            <source>Ticket %1: the %2 was due %3 (%4 of working time). Please tell us when we can expect it.</source>
            <translation>Zlecenie %1: termin „%2” minął %3 (%4 czasu pracy). Prosimy o informację, kiedy możemy się tego spodziewać.</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Dostawca</translation>
        </message>
        <message>
            <source>Writing the SLA report</source>
            <translation>Zapisywanie raportu SLA</translation>
        </message>
        <message>
            <source>computed %1 from the log</source>
            <translation>obliczono %1 z dziennika</translation>
        </message>
    </context>
    <context>
        <name>SlaTable</name>
        <message>
            <source>Criticality</source>
            <translation>Krytyczność</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Zgłoszenia</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Zlecenie</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>Vendor's status</source>
            <translation>Status u dostawcy</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Try again</source>
            <translation>Ponów próbę</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Stop; what is done so far is kept</source>
            <translation>Zatrzymaj; to, co zrobiono, zostanie zachowane</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Zatrzymywanie: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>%n thing(s) to do, the most pressing first</source>
            <translation>
                <numerusform>%n sprawa, najpilniejsza na górze</numerusform>
                <numerusform>%n sprawy, najpilniejsze na górze</numerusform>
                <numerusform>%n spraw, najpilniejsze na górze</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with what your staff wrote</source>
            <translation>Zacznij od tego, co napisali pracownicy</translation>
        </message>
        <message>
            <source>Import their mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. From then on this page says what to do next.</source>
            <translation>Zaimportuj ich wiadomości (.eml, .msg, .mbox), folder z nimi albo arkusz. Od tej chwili ta strona mówi, co robić dalej.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>No report is unread, nothing is to be sent, and the vendor is in time.</source>
            <translation>Wszystkie zgłoszenia są przeczytane, nie ma nic do wysłania, dostawca mieści się w terminie.</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nic na Ciebie nie czeka</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>What waits for you</source>
            <translation>Co na Ciebie czeka</translation>
        </message>
    </context>
    <context>
        <name>_Place</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, czeka %n</numerusform>
                <numerusform>%1, czekają %n</numerusform>
                <numerusform>%1, czeka %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Side</name>
        <message>
            <source>(no subject)</source>
            <translation>(bez tematu)</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Nadawca nieznany</translation>
        </message>
    </context>
    <context>
        <name>bundles</name>
        <message>
            <source>%1 will not take it as it is: %2</source>
            <translation>%1 nie przyjmie go w tej postaci: %2</translation>
        </message>
        <message>
            <source>%1, automatic</source>
            <translation>%1, automatycznie</translation>
        </message>
        <message numerus="yes">
            <source>%n IIN(s)</source>
            <translation>
                <numerusform>%n IIN</numerusform>
                <numerusform>%n IIN</numerusform>
                <numerusform>%n IIN</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bank account(s)</source>
            <translation>
                <numerusform>%n rachunek bankowy</numerusform>
                <numerusform>%n rachunki bankowe</numerusform>
                <numerusform>%n rachunków bankowych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card number(s)</source>
            <translation>
                <numerusform>%n numer karty</numerusform>
                <numerusform>%n numery kart</numerusform>
                <numerusform>%n numerów kart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n adres e-mail</numerusform>
                <numerusform>%n adresy e-mail</numerusform>
                <numerusform>%n adresów e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n plik</numerusform>
                <numerusform>%n pliki</numerusform>
                <numerusform>%n plików</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n grupa</numerusform>
                <numerusform>%n grupy</numerusform>
                <numerusform>%n grup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>brakuje %n</numerusform>
                <numerusform>brakuje %n</numerusform>
                <numerusform>brakuje %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n nazwisko</numerusform>
                <numerusform>%n nazwiska</numerusform>
                <numerusform>%n nazwisk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone number(s)</source>
            <translation>
                <numerusform>%n numer telefonu</numerusform>
                <numerusform>%n numery telefonów</numerusform>
                <numerusform>%n numerów telefonów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signature(s)</source>
            <translation>
                <numerusform>%n podpis</numerusform>
                <numerusform>%n podpisy</numerusform>
                <numerusform>%n podpisów</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a picture of the error, or ask the reporter for one.</source>
            <translation>Dodaj obraz błędu albo poproś o niego zgłaszającego.</translation>
        </message>
        <message>
            <source>Add the organisation's BIN, or ask the reporter for it.</source>
            <translation>Dodaj BIN organizacji albo zapytaj o niego zgłaszającego.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Jest odpowiedź</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Wysyłane</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Anulowane</translation>
        </message>
        <message>
            <source>Check it with the reporters before you close the groups.</source>
            <translation>Sprawdź to ze zgłaszającymi, zanim zamkniesz grupy.</translation>
        </message>
        <message>
            <source>Contract attached</source>
            <translation>Przypisano umowę</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Krytyczność</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Dostarczono</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Opis</translation>
        </message>
        <message>
            <source>Due time agreed</source>
            <translation>Uzgodniono termin</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Dowody</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Zamrożono</translation>
        </message>
        <message>
            <source>Frozen, not sent</source>
            <translation>Zamrożono, nie wysłano</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Wymaga Ciebie</translation>
        </message>
        <message>
            <source>Next try in %1, %2.</source>
            <translation>Następna próba za %1, %2.</translation>
        </message>
        <message>
            <source>Next try: now.</source>
            <translation>Następna próba: teraz.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Brak odpowiedzi</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Odpowiedź nie nadeszła</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Jeszcze nie wysłano</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>Organisation's name</source>
            <translation>Nazwa organizacji</translation>
        </message>
        <message>
            <source>Partly delivered</source>
            <translation>Dostarczono częściowo</translation>
        </message>
        <message>
            <source>Partly delivered: %1 of %2 files</source>
            <translation>Dostarczono częściowo: plików %1 z %2</translation>
        </message>
        <message>
            <source>Preliminary answer</source>
            <translation>Odpowiedź wstępna</translation>
        </message>
        <message>
            <source>Question to you</source>
            <translation>Pytanie do Ciebie</translation>
        </message>
        <message>
            <source>Read the question below and answer it in the vendor's ticket.</source>
            <translation>Przeczytaj pytanie poniżej i odpowiedz w zleceniu dostawcy.</translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation>Gotowe do wysłania</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odrzucono</translation>
        </message>
        <message>
            <source>Refused by the vendor</source>
            <translation>Odrzucone przez dostawcę</translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask the reporter for its name.</source>
            <translation>Podaj, której organizacji to dotyczy, albo zapytaj zgłaszającego o nazwę.</translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation>Zrzut ekranu</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wysyłanie</translation>
        </message>
        <message>
            <source>Solution</source>
            <translation>Rozwiązanie</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Support line</source>
            <translation>Linia wsparcia</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Wycofano</translation>
        </message>
        <message>
            <source>The file is ready. Nothing has left yet.</source>
            <translation>Plik jest gotowy. Nic jeszcze nie wyszło.</translation>
        </message>
        <message>
            <source>The ticket is made. The files that are missing follow; nothing is sent twice.</source>
            <translation>Zlecenie jest utworzone. Brakujące pliki zostaną dosłane; nic nie jest wysyłane dwa razy.</translation>
        </message>
        <message>
            <source>The vendor (%1) has everything.</source>
            <translation>Dostawca (%1) ma wszystko.</translation>
        </message>
        <message>
            <source>The vendor may have it. It is looked up there before anything is sent again.</source>
            <translation>Dostawca mógł go otrzymać. Zanim cokolwiek zostanie wysłane ponownie, jest to u niego sprawdzane.</translation>
        </message>
        <message>
            <source>The vendor says that it is solved</source>
            <translation>Dostawca informuje, że rozwiązano</translation>
        </message>
        <message>
            <source>The vendor waits for you</source>
            <translation>Dostawca czeka na Ciebie</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Zlecenie</translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation>Utworzono zlecenie</translation>
        </message>
        <message>
            <source>Time that does not count</source>
            <translation>Czas niewliczany</translation>
        </message>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>Prób: %n.</numerusform>
                <numerusform>Prób: %n.</numerusform>
                <numerusform>Prób: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czeka</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Czeka na Ciebie</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Czeka na wysłanie</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>Czeka na Ciebie</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Oczekiwany wynik</translation>
        </message>
        <message>
            <source>What the vendor is asked to achieve.</source>
            <translation>O co prosimy dostawcę.</translation>
        </message>
        <message>
            <source>What was done, what happened, since when: two or three sentences.</source>
            <translation>Co zrobiono, co się stało, od kiedy: dwa lub trzy zdania.</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Obejście</translation>
        </message>
        <message>
            <source>You wrote</source>
            <translation>Twoja wiadomość</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message numerus="yes">
            <source>%n delivery(ies) rejected by the vendor</source>
            <translation>
                <numerusform>Dostawca odrzucił %n przesyłkę</numerusform>
                <numerusform>Dostawca odrzucił %n przesyłki</numerusform>
                <numerusform>Dostawca odrzucił %n przesyłek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>Czeka na wysłanie: %n</numerusform>
                <numerusform>Czekają na wysłanie: %n</numerusform>
                <numerusform>Czeka na wysłanie: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Wszystko wysłano</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Nic jeszcze nie wysłano</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>nie udało się odczytać: %n</numerusform>
                <numerusform>nie udało się odczytać: %n</numerusform>
                <numerusform>nie udało się odczytać: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>już jest: %n</numerusform>
                <numerusform>już są: %n</numerusform>
                <numerusform>już jest: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) in the file: %1 new, %2 changed.</source>
            <translation>
                <numerusform>%n organizacja w pliku: nowe %1, zmienione %2.</numerusform>
                <numerusform>%n organizacje w pliku: nowe %1, zmienione %2.</numerusform>
                <numerusform>%n organizacji w pliku: nowe %1, zmienione %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) grouped without asking.</source>
            <translation>
                <numerusform>%n zgłoszenie zgrupowano automatycznie.</numerusform>
                <numerusform>%n zgłoszenia zgrupowano automatycznie.</numerusform>
                <numerusform>%n zgłoszeń zgrupowano automatycznie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) taken in</source>
            <translation>
                <numerusform>Przyjęto %n zgłoszenie</numerusform>
                <numerusform>Przyjęto %n zgłoszenia</numerusform>
                <numerusform>Przyjęto %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) wait for you.</source>
            <translation>
                <numerusform>Czeka na Ciebie %n sugestia.</numerusform>
                <numerusform>Czekają na Ciebie %n sugestie.</numerusform>
                <numerusform>Czeka na Ciebie %n sugestii.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import reports</source>
            <translation>Import zgłoszeń</translation>
        </message>
        <message>
            <source>Import the directory of organisations</source>
            <translation>Import katalogu organizacji</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importowanie</translation>
        </message>
        <message>
            <source>Importing organisations</source>
            <translation>Importowanie organizacji</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Zobacz</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>Szukanie duplikatów</translation>
        </message>
        <message>
            <source>Mail and spreadsheets (*.eml *.msg *.mbox *.xlsx *.csv);;All files (*)</source>
            <translation>Wiadomości i arkusze (*.eml *.msg *.mbox *.xlsx *.csv);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>Tables with BIN and name (*.xlsx *.csv);;All files (*)</source>
            <translation>Tabele z BIN i nazwą (*.xlsx *.csv);;Wszystkie pliki (*)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>Nie ma połączenia z %1.</translation>
        </message>
        <message>
            <source>%1 digits; a BIN or IIN has 12.</source>
            <translation>Cyfr: %1, a BIN lub IIN ma 12.</translation>
        </message>
        <message>
            <source>All digits are the same.</source>
            <translation>Wszystkie cyfry są takie same.</translation>
        </message>
        <message>
            <source>Another program is using the data for longer than we can wait.</source>
            <translation>Inny program zbyt długo używa danych.</translation>
        </message>
        <message>
            <source>Ask your IT to install the certificate authority, or check the address.</source>
            <translation>Poproś dział IT o zainstalowanie certyfikatu głównego albo sprawdź adres.</translation>
        </message>
        <message>
            <source>Check the vendor's address; a proxy or sign-in page of your network may have answered in its place.</source>
            <translation>Sprawdź adres dostawcy: zamiast niego mogła odpowiedzieć strona logowania lub proxy Twojej sieci.</translation>
        </message>
        <message>
            <source>Close other windows of keyuser or tools that have the file open, then try again.</source>
            <translation>Zamknij inne okna keyuser i programy, które otworzyły ten plik, i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Enter a valid token for this vendor; what is queued is kept and sent afterwards.</source>
            <translation>Wpisz ważny token tego dostawcy; to, co czeka w kolejce, zostaje i zostanie wysłane potem.</translation>
        </message>
        <message>
            <source>Enter it in the settings or with "keyuser vendor set ID --token-stdin".</source>
            <translation>Wpisz go w ustawieniach.</translation>
        </message>
        <message>
            <source>Enter it in the settings; it stands in every bundle.</source>
            <translation>Wpisz ją w ustawieniach: jest w każdym pakiecie.</translation>
        </message>
        <message>
            <source>Free disk space, then start the same work again: it continues where it stopped.</source>
            <translation>Zwolnij miejsce i uruchom to samo jeszcze raz: praca ruszy od miejsca, w którym stanęła.</translation>
        </message>
        <message>
            <source>It was decided meanwhile; look at the list again.</source>
            <translation>Zdecydowano o niej w międzyczasie; spójrz na listę jeszcze raz.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask the vendor.</source>
            <translation>Program spróbuje ponownie sam. Jeśli to potrwa, sprawdź sieć i zapytaj dostawcę.</translation>
        </message>
        <message>
            <source>Not only digits.</source>
            <translation>Są tu nie tylko cyfry.</translation>
        </message>
        <message>
            <source>Suggestion %1 does not wait any more.</source>
            <translation>Sugestia %1 już nie czeka na decyzję.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted by this computer.</source>
            <translation>Ten komputer nie ufa certyfikatowi %1.</translation>
        </message>
        <message>
            <source>The check digit is wrong: at least one digit was mistyped.</source>
            <translation>Cyfra kontrolna się nie zgadza: co najmniej jedna cyfra jest błędna.</translation>
        </message>
        <message>
            <source>The connection to %1 broke before the answer was complete.</source>
            <translation>Połączenie z %1 zerwało się przed końcem odpowiedzi.</translation>
        </message>
        <message>
            <source>The disk is full; nothing of this step was stored.</source>
            <translation>Dysk jest pełny; nic z tego kroku nie zapisano.</translation>
        </message>
        <message>
            <source>The name of your company is not set.</source>
            <translation>Nie podano nazwy Twojej firmy.</translation>
        </message>
        <message>
            <source>The vendor does not accept our token.</source>
            <translation>Dostawca nie przyjmuje naszego tokenu.</translation>
        </message>
        <message>
            <source>The vendor refused it (%1).</source>
            <translation>Dostawca to odrzucił (%1).</translation>
        </message>
        <message>
            <source>The vendor's address answered %1 with %2 instead of JSON.</source>
            <translation>Adres dostawcy odpowiedział niezrozumiale: %1, %2 zamiast JSON.</translation>
        </message>
        <message>
            <source>The vendor's system is not available now (%1).</source>
            <translation>System dostawcy jest teraz niedostępny (%1).</translation>
        </message>
        <message>
            <source>There is no token for the vendor %1.</source>
            <translation>Nie ma tokenu dla dostawcy %1.</translation>
        </message>
        <message>
            <source>This is an IIN (a person's number), not a BIN.</source>
            <translation>To IIN (numer osoby), a nie BIN.</translation>
        </message>
        <message>
            <source>This is not a mail: it holds binary data.</source>
            <translation>To nie jest wiadomość: zawiera dane binarne.</translation>
        </message>
        <message>
            <source>This kind of file cannot be taken in.</source>
            <translation>Plików tego rodzaju nie można zaimportować.</translation>
        </message>
    </context>
    <context>
        <name>sla</name>
        <message>
            <source>%1 h</source>
            <translation>%1 godz.</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 godz. %2 min</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%2 min</source>
            <translation>%2 min</translation>
        </message>
        <message>
            <source>Ask the vendor for the cause</source>
            <translation>Zapytaj dostawcę o przyczynę</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Zagrożone</translation>
        </message>
        <message>
            <source>Call the vendor: ask for a date</source>
            <translation>Zadzwoń do dostawcy: zapytaj o termin</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Zamknięte</translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation>Wykonano %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Termin %1</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>W toku</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Naruszone</translation>
        </message>
        <message>
            <source>Missed %1</source>
            <translation>Naruszono %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nowe</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Brak odpowiedzi</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>Brak celu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwarte</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Po terminie</translation>
        </message>
        <message>
            <source>Paused for %1 of working time</source>
            <translation>Wstrzymano na %1 czasu pracy</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Odrzucone</translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation>Przypomnij dostawcy</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Rozwiązane</translation>
        </message>
        <message>
            <source>Started %1</source>
            <translation>Rozpoczęto %1</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Czeka na Ciebie</translation>
        </message>
        <message>
            <source>Worked %1 of %2</source>
            <translation>Upłynęło %1 z %2</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>zamknięte bez odpowiedzi</translation>
        </message>
        <message>
            <source>in %1 of working time</source>
            <translation>za %1 czasu pracy</translation>
        </message>
        <message>
            <source>late by %1 of working time</source>
            <translation>spóźnienie %1 czasu pracy</translation>
        </message>
        <message>
            <source>paused: the vendor waits for you</source>
            <translation>wstrzymane: dostawca czeka na Ciebie</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>dziś %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>jutro %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>wczoraj %1</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n pair(s) look alike</source>
            <translation>
                <numerusform>%n podobna para</numerusform>
                <numerusform>%n podobne pary</numerusform>
                <numerusform>%n podobnych par</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) belong to no group yet</source>
            <translation>
                <numerusform>%n zgłoszenie jeszcze bez grupy</numerusform>
                <numerusform>%n zgłoszenia jeszcze bez grupy</numerusform>
                <numerusform>%n zgłoszeń jeszcze bez grupy</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer the vendor</source>
            <translation>Odpowiedz dostawcy</translation>
        </message>
        <message>
            <source>Ask the vendor for a date</source>
            <translation>Zapytaj dostawcę o termin</translation>
        </message>
        <message>
            <source>Complete and send</source>
            <translation>Uzupełnij i wyślij</translation>
        </message>
        <message>
            <source>Complete the group</source>
            <translation>Uzupełnij grupę</translation>
        </message>
        <message>
            <source>Decide the pairs</source>
            <translation>Rozstrzygnij pary</translation>
        </message>
        <message>
            <source>Help the delivery on</source>
            <translation>Pomóż w dostarczeniu</translation>
        </message>
        <message>
            <source>One key each: the same problem, or not a duplicate.</source>
            <translation>Po jednym klawiszu: ten sam problem albo nie duplikat.</translation>
        </message>
        <message>
            <source>Read the reports</source>
            <translation>Przeczytaj zgłoszenia</translation>
        </message>
        <message>
            <source>Read them, and put those of one cause together.</source>
            <translation>Przeczytaj je i połącz te, które mają jedną przyczynę.</translation>
        </message>
        <message>
            <source>Remind the vendor</source>
            <translation>Przypomnij dostawcy</translation>
        </message>
    </context>
    <context>
        <name>undoing</name>
        <message numerus="yes">
            <source>%n report(s) were moved since and stay where they are.</source>
            <translation>
                <numerusform>%n zgłoszenie od tego czasu przeniesiono, zostaje na miejscu.</numerusform>
                <numerusform>%n zgłoszenia od tego czasu przeniesiono, zostają na miejscu.</numerusform>
                <numerusform>%n zgłoszeń od tego czasu przeniesiono, zostają na miejscu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remembered: these two are not duplicates.</source>
            <translation>Zapamiętano: to nie są duplikaty.</translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation>Cofnięto: %1.</translation>
        </message>
        <message>
            <source>Taken back: the two may be duplicates.</source>
            <translation>Cofnięto: to mogą być duplikaty.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Nie ma czego cofnąć.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
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
                <numerusform>%n organizacja</numerusform>
                <numerusform>%n organizacje</numerusform>
                <numerusform>%n organizacji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n zgłoszenie</numerusform>
                <numerusform>%n zgłoszenia</numerusform>
                <numerusform>%n zgłoszeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n użytkownik</numerusform>
                <numerusform>%n użytkowników</numerusform>
                <numerusform>%n użytkowników</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Przyjęte</translation>
        </message>
        <message>
            <source>Accepted, evidence is still being sent</source>
            <translation>Przyjęte, dowody są jeszcze wysyłane</translation>
        </message>
        <message>
            <source>Add the BIN of the organisation, or ask a writer for it.</source>
            <translation>Dodaj BIN organizacji albo zapytaj o niego zgłaszającego.</translation>
        </message>
        <message>
            <source>Ask a writer for a screenshot of the error.</source>
            <translation>Poproś zgłaszającego o zrzut ekranu z błędem.</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Wysyłane</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Anulowane</translation>
        </message>
        <message>
            <source>Change request</source>
            <translation>Wniosek o zmianę</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Czat</translation>
        </message>
        <message>
            <source>Clock paused</source>
            <translation>Zegar wstrzymany</translation>
        </message>
        <message>
            <source>Close in time</source>
            <translation>Bliskie w czasie</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Zamknięte</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Konsultacja</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Krytyczna</translation>
        </message>
        <message>
            <source>Describe what was done, what happened and since when, in two or three sentences.</source>
            <translation>Opisz w dwóch lub trzech zdaniach, co zrobiono, co się stało i od kiedy.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Opis</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Kod błędu</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>Pierwsza odpowiedź</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formularz</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Wysoka</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>Improvement request</source>
            <translation>Propozycja zmiany</translation>
        </message>
        <message>
            <source>In a bundle</source>
            <translation>W pakiecie</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incydent</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niska</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Średnia</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Dotrzymane</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Naruszone</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>No answer, being looked up</source>
            <translation>Brak odpowiedzi, trwa sprawdzanie</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwarta</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacja</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Inne słowa</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Po terminie</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Rozmowa telefoniczna</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Fraza</translation>
        </message>
        <message>
            <source>Preliminary answer</source>
            <translation>Odpowiedź wstępna</translation>
        </message>
        <message>
            <source>Quoted text</source>
            <translation>Cytowany tekst</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Odrzucone</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Rozwiązanie</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>W toku</translation>
        </message>
        <message>
            <source>Same picture</source>
            <translation>Ten sam obraz</translation>
        </message>
        <message>
            <source>Same term</source>
            <translation>To samo pojęcie</translation>
        </message>
        <message>
            <source>Say what the vendor is asked to achieve.</source>
            <translation>Napisz, o co prosimy dostawcę.</translation>
        </message>
        <message>
            <source>Say which organisation is affected, or ask a writer.</source>
            <translation>Podaj, której organizacji to dotyczy, albo zapytaj zgłaszającego.</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Ekran</translation>
        </message>
        <message>
            <source>Screenshot</source>
            <translation>Zrzut ekranu</translation>
        </message>
        <message>
            <source>Service request</source>
            <translation>Zlecenie usługi</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Podpis</translation>
        </message>
        <message>
            <source>Similar spelling</source>
            <translation>Podobna pisownia</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Arkusz kalkulacyjny</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Aktualizacja</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Czeka na wysłanie</translation>
        </message>
        <message>
            <source>Wanted result</source>
            <translation>Oczekiwany wynik</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Słowo</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Obejście</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Wczoraj</translation>
        </message>
        <message numerus="yes">
            <source>another tray for %n mail(s)</source>
            <translation>
                <numerusform>przeniesienie %n wiadomości do innej tacy</numerusform>
                <numerusform>przeniesienie %n wiadomości do innej tacy</numerusform>
                <numerusform>przeniesienie %n wiadomości do innej tacy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>attachment of %n report(s) to a conversation</source>
            <translation>
                <numerusform>dołączenie %n zgłoszenia do korespondencji</numerusform>
                <numerusform>dołączenie %n zgłoszeń do korespondencji</numerusform>
                <numerusform>dołączenie %n zgłoszeń do korespondencji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>automatic grouping of %n report(s)</source>
            <translation>
                <numerusform>automatyczne zgrupowanie %n zgłoszenia</numerusform>
                <numerusform>automatyczne zgrupowanie %n zgłoszeń</numerusform>
                <numerusform>automatyczne zgrupowanie %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>detachment of %n report(s) from a conversation</source>
            <translation>
                <numerusform>odłączenie %n zgłoszenia od korespondencji</numerusform>
                <numerusform>odłączenie %n zgłoszeń od korespondencji</numerusform>
                <numerusform>odłączenie %n zgłoszeń od korespondencji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>join of %n report(s)</source>
            <translation>
                <numerusform>dołączenie %n zgłoszenia</numerusform>
                <numerusform>dołączenie %n zgłoszeń</numerusform>
                <numerusform>dołączenie %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>merge of %n report(s)</source>
            <translation>
                <numerusform>scalenie %n zgłoszenia</numerusform>
                <numerusform>scalenie %n zgłoszeń</numerusform>
                <numerusform>scalenie %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move of %n report(s)</source>
            <translation>
                <numerusform>przeniesienie %n zgłoszenia</numerusform>
                <numerusform>przeniesienie %n zgłoszeń</numerusform>
                <numerusform>przeniesienie %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new group of %n report(s)</source>
            <translation>
                <numerusform>nowa grupa z %n zgłoszenia</numerusform>
                <numerusform>nowa grupa z %n zgłoszeń</numerusform>
                <numerusform>nowa grupa z %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody says that it is urgent</source>
            <translation>nikt nie pisze, że to pilne</translation>
        </message>
        <message numerus="yes">
            <source>split of %n report(s)</source>
            <translation>
                <numerusform>wydzielenie %n zgłoszenia</numerusform>
                <numerusform>wydzielenie %n zgłoszeń</numerusform>
                <numerusform>wydzielenie %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message>
            <source>the writers can wait</source>
            <translation>zgłaszający mogą poczekać</translation>
        </message>
        <message>
            <source>the writers say that it is urgent</source>
            <translation>zgłaszający piszą, że to pilne</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>cofnięcie</translation>
        </message>
        <message>
            <source>work has stopped or a deadline is at hand</source>
            <translation>praca stanęła albo zbliża się termin</translation>
        </message>
    </context>
</TS>
