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
        <name>CalendarDialog</name>
        <message numerus="yes">
            <source>%n day(s) added or changed</source>
            <translation>
                <numerusform>Dodano lub zmieniono %n dzień</numerusform>
                <numerusform>Dodano lub zmieniono %n dni</numerusform>
                <numerusform>Dodano lub zmieniono %n dni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n wiersz zapisano do %1</numerusform>
                <numerusform>%n wiersze zapisano do %1</numerusform>
                <numerusform>%n wierszy zapisano do %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A contract in force keeps the calendar that it was confirmed with.</source>
            <translation>Obowiązująca umowa zachowuje kalendarz, z którym została potwierdzona.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalendarz</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Kalendarze</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Days of the year</source>
            <translation>Dni roku</translation>
        </message>
        <message>
            <source>Files of days</source>
            <translation>Pliki dni</translation>
        </message>
        <message>
            <source>Import days</source>
            <translation>Import dni</translation>
        </message>
        <message>
            <source>Import days…</source>
            <translation>Importuj dni…</translation>
        </message>
        <message>
            <source>Not usable: %1</source>
            <translation>Nie do użycia: %1</translation>
        </message>
        <message>
            <source>Of several rows for one date the strongest decides: your own, contract, moved day, holiday.</source>
            <translation>Z kilku wierszy dla jednej daty decyduje najsilniejszy: własny, umowa, przeniesiony dzień, święto.</translation>
        </message>
        <message>
            <source>Of the contract in force: %1</source>
            <translation>Obowiązującej umowy: %1</translation>
        </message>
        <message>
            <source>Page Up and Page Down: the next date that differs</source>
            <translation>Page Up i Page Down: następna odmienna data</translation>
        </message>
        <message>
            <source>Save the days as CSV</source>
            <translation>Zapisz dni jako CSV</translation>
        </message>
        <message>
            <source>Save the days as CSV…</source>
            <translation>Zapisz dni jako CSV…</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Rok</translation>
        </message>
        <message>
            <source>Zone %1, version %2, days known from %3 to %4.</source>
            <translation>Strefa %1, wersja %2, dni znane od %3 do %4 roku.</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>decyduje</translation>
        </message>
        <message>
            <source>shipped</source>
            <translation>dostarczony</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>własny</translation>
        </message>
    </context>
    <context>
        <name>CallbackDialog</name>
        <message>
            <source>Again</source>
            <translation>Ponownie</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Zadzwoń</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Oddzwoń</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>For example: sends the screenshot today</source>
            <translation>Na przykład: dziś przyśle zrzut ekranu</translation>
        </message>
        <message>
            <source>Nobody calls any more.</source>
            <translation>Nikt już nie dzwoni.</translation>
        </message>
        <message>
            <source>Nobody needs to call</source>
            <translation>Nie trzeba dzwonić</translation>
        </message>
        <message>
            <source>Not reached, again then</source>
            <translation>Nie odebrano, później</translation>
        </message>
        <message>
            <source>Open the report %1</source>
            <translation>Otwórz zgłoszenie %1</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Odebrano</translation>
        </message>
        <message>
            <source>The call comes back at the time you chose.</source>
            <translation>Telefon wróci na listę o wybranej porze.</translation>
        </message>
        <message>
            <source>The call is noted.</source>
            <translation>Rozmowa zapisana.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Co ustalono</translation>
        </message>
        <message>
            <source>ext. %1</source>
            <translation>wewn. %1</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nie odebrano</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>po terminie</translation>
        </message>
    </context>
    <context>
        <name>ChatNoteDialog</name>
        <message numerus="yes">
            <source>%n message(s) from %1. What you leave out stays in the report, folded.</source>
            <translation>
                <numerusform>%n wiadomość od: %1. To, czego nie wybierzesz, zostanie w zgłoszeniu zwinięte.</numerusform>
                <numerusform>%n wiadomości od: %1. To, czego nie wybierzesz, zostanie w zgłoszeniu zwinięte.</numerusform>
                <numerusform>%n wiadomości od: %1. To, czego nie wybierzesz, zostanie w zgłoszeniu zwinięte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Zaznacz wszystkie</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Odznacz wszystkie</translation>
        </message>
        <message>
            <source>Copy messages in WhatsApp, Telegram, Teams or Viber and paste them here.</source>
            <translation>Skopiuj wiadomości z WhatsAppa, Telegrama, Teams lub Vibera i wklej je tutaj.</translation>
        </message>
        <message>
            <source>Messages: Space chooses</source>
            <translation>Wiadomości: spacja zaznacza</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Nazwa lub BIN</translation>
        </message>
        <message>
            <source>No messages were recognised: the text becomes one report as it stands.</source>
            <translation>Nie rozpoznano wiadomości: tekst stanie się jednym zgłoszeniem bez zmian.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacja</translation>
        </message>
        <message>
            <source>Paste the chat here</source>
            <translation>Wklej tutaj czat</translation>
        </message>
        <message>
            <source>Pasted chat</source>
            <translation>Wklejony czat</translation>
        </message>
        <message>
            <source>Space chooses a message, Ctrl+Enter takes the report in.</source>
            <translation>Spacja zaznacza wiadomość, Ctrl+Enter przyjmuje zgłoszenie.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message numerus="yes">
            <source>Take %n message(s) in</source>
            <translation>
                <numerusform>Przyjmij %n wiadomość</numerusform>
                <numerusform>Przyjmij %n wiadomości</numerusform>
                <numerusform>Przyjmij %n wiadomości</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the text in</source>
            <translation>Przyjmij tekst</translation>
        </message>
        <message>
            <source>The beginning of the first message</source>
            <translation>Początek pierwszej wiadomości</translation>
        </message>
        <message>
            <source>The chat as it was copied</source>
            <translation>Czat tak, jak go skopiowano</translation>
        </message>
        <message>
            <source>The chat is %1 now.</source>
            <translation>Czat przyjęto jako %1.</translation>
        </message>
    </context>
    <context>
        <name>ClockLines</name>
        <message>
            <source>due</source>
            <translation>termin</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>%1 is closed: %2</source>
            <translation>%1 zamknięty: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) recorded since</source>
            <translation>
                <numerusform>Od tego czasu zapisano %n zdarzenie.</numerusform>
                <numerusform>Od tego czasu zapisano %n zdarzenia.</numerusform>
                <numerusform>Od tego czasu zapisano %n zdarzeń.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>od tego czasu różni się %n wynik</numerusform>
                <numerusform>od tego czasu różnią się %n wyniki</numerusform>
                <numerusform>od tego czasu różni się %n wyników</numerusform>
            </translation>
        </message>
        <message>
            <source>9 of 10 within</source>
            <translation>9 z 10 nie dłużej</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Zamknij miesiąc: %1</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Zamknij miesiąc</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Zamknięty</translation>
        </message>
        <message>
            <source>Closing freezes the figures of this month with a hash and the end of the log that they were computed from. Nothing is locked: what is learned later changes the figures, and here you see what differs and why. A month can be closed again; each closing stays.</source>
            <translation>Zamknięcie utrwala wyniki miesiąca z sumą kontrolną i końcem dziennika, z którego je obliczono. Nic nie jest blokowane: to, co okaże się później, zmieni wyniki, a tutaj widać, co się różni i dlaczego. Miesiąc można zamknąć ponownie; każde zamknięcie pozostaje.</translation>
        </message>
        <message>
            <source>Closing the month</source>
            <translation>Zamykanie miesiąca</translation>
        </message>
        <message>
            <source>Closings of this month</source>
            <translation>Zamknięcia tego miesiąca</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Zdarzenia</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Utrwalono</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Suma kontrolna</translation>
        </message>
        <message>
            <source>Log up to</source>
            <translation>Dziennik do</translation>
        </message>
        <message>
            <source>Nothing has changed since.</source>
            <translation>Od tego czasu nic się nie zmieniło.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>The frozen figures were altered: they do not give their hash.</source>
            <translation>Utrwalone wyniki zmieniono: suma kontrolna się nie zgadza.</translation>
        </message>
        <message>
            <source>The log is not as it was written: event #%1</source>
            <translation>Dziennik nie jest taki, jak go zapisano: zdarzenie nr %1</translation>
        </message>
        <message>
            <source>The vendor's answers were last fetched before the month was over: fetch them and close again.</source>
            <translation>Odpowiedzi dostawcy pobrano ostatnio przed końcem miesiąca: pobierz je i zamknij ponownie.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Zlecenie</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Widok</translation>
        </message>
        <message>
            <source>What differs since the last closing</source>
            <translation>Co się różni od ostatniego zamknięcia</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kto</translation>
        </message>
        <message>
            <source>average</source>
            <translation>średnia</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>zamknięte bez odpowiedzi</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>umowa</translation>
        </message>
        <message>
            <source>created</source>
            <translation>wg utworzenia</translation>
        </message>
        <message>
            <source>criticality</source>
            <translation>krytyczność</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>wg rozstrzygnięcia</translation>
        </message>
        <message>
            <source>elapsed</source>
            <translation>upłynęło</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>dotrzymano</translation>
        </message>
        <message>
            <source>median</source>
            <translation>mediana</translation>
        </message>
        <message>
            <source>met</source>
            <translation>dotrzymane</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>naruszone</translation>
        </message>
        <message>
            <source>open</source>
            <translation>otwarte</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>wstrzymane</translation>
        </message>
        <message>
            <source>target</source>
            <translation>cel</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>werdykt</translation>
        </message>
    </context>
    <context>
        <name>CompanySection</name>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
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
            <source>Enter your company's name.</source>
            <translation>Wpisz nazwę swojej firmy.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
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
            <source>Your company</source>
            <translation>Twoja firma</translation>
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
        <name>ContractDialog</name>
        <message>
            <source>%1 cannot be used yet</source>
            <translation>%1 nie da się jeszcze użyć</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Komórka</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Potwierdzono</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Umowa</translation>
        </message>
        <message>
            <source>Contract sheets</source>
            <translation>Arkusze umowy</translation>
        </message>
        <message>
            <source>Contract with %1</source>
            <translation>Umowa: %1</translation>
        </message>
        <message>
            <source>Contracts in force</source>
            <translation>Obowiązujące umowy</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Pierwszy dzień</translation>
        </message>
        <message>
            <source>For tickets created from</source>
            <translation>Dla zleceń utworzonych od</translation>
        </message>
        <message>
            <source>I have read these sentences: this is what was agreed</source>
            <translation>Przeczytałem(-am) te zdania: tak uzgodniono</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>Obowiązuje od</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>Wprowadź w życie</translation>
        </message>
        <message>
            <source>Read a contract sheet</source>
            <translation>Odczytaj arkusz umowy</translation>
        </message>
        <message>
            <source>Read a sheet…</source>
            <translation>Odczytaj arkusz…</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Odczytaj</translation>
        </message>
        <message>
            <source>Save an empty sheet</source>
            <translation>Zapisz pusty arkusz</translation>
        </message>
        <message>
            <source>Save an empty sheet…</source>
            <translation>Zapisz pusty arkusz…</translation>
        </message>
        <message>
            <source>Save as a sheet</source>
            <translation>Zapisz jako arkusz</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Zapisz jako arkusz…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
        <message>
            <source>The contract is in force.</source>
            <translation>Umowa obowiązuje.</translation>
        </message>
        <message>
            <source>The file of this contract says something else than what is in force. Nothing changes until you confirm it.</source>
            <translation>Plik tej umowy mówi co innego niż to, co obowiązuje. Nic się nie zmieni, dopóki tego nie potwierdzisz.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>What %1 says</source>
            <translation>Co mówi %1</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Co jest źle</translation>
        </message>
        <message>
            <source>What is wrong in the sheet</source>
            <translation>Co jest źle w arkuszu</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Co mówi</translation>
        </message>
        <message>
            <source>What it says: %1</source>
            <translation>Co mówi: %1</translation>
        </message>
        <message>
            <source>What it would change</source>
            <translation>Co by zmieniła</translation>
        </message>
        <message>
            <source>What the contract says</source>
            <translation>Co mówi umowa</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Co zrobić</translation>
        </message>
        <message>
            <source>always</source>
            <translation>zawsze</translation>
        </message>
        <message>
            <source>by itself</source>
            <translation>automatycznie</translation>
        </message>
        <message>
            <source>open</source>
            <translation>bezterminowo</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Sender unknown</source>
            <translation>Nadawca nieznany</translation>
        </message>
        <message numerus="yes">
            <source>Show %n message(s) more</source>
            <translation>
                <numerusform>Pokaż jeszcze %n wiadomość</numerusform>
                <numerusform>Pokaż jeszcze %n wiadomości</numerusform>
                <numerusform>Pokaż jeszcze %n wiadomości</numerusform>
            </translation>
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
        <name>DifferenceView</name>
        <message numerus="yes">
            <source>%n clock(s) would differ</source>
            <translation>
                <numerusform>Zmieniłby się %n zegar</numerusform>
                <numerusform>Zmieniłyby się %n zegary</numerusform>
                <numerusform>Zmieniłoby się %n zegarów</numerusform>
            </translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Zegar</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Dotrzymano teraz</translation>
        </message>
        <message>
            <source>Kept then</source>
            <translation>Dotrzymano wtedy</translation>
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
            <source>No clock would differ.</source>
            <translation>Żaden zegar by się nie zmienił.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Wtedy</translation>
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
            <source>Totals before and after</source>
            <translation>Podsumowanie przed i po</translation>
        </message>
        <message>
            <source>What would differ</source>
            <translation>Co by się różniło</translation>
        </message>
    </context>
    <context>
        <name>DisputeDialog</name>
        <message numerus="yes">
            <source>%n differ(s)</source>
            <translation>
                <numerusform>różni się %n</numerusform>
                <numerusform>różnią się %n</numerusform>
                <numerusform>różni się %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) compared</source>
            <translation>
                <numerusform>porównano %n wynik</numerusform>
                <numerusform>porównano %n wyniki</numerusform>
                <numerusform>porównano %n wyników</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the table cannot be compared</source>
            <translation>
                <numerusform>%n wiersza tabeli nie da się porównać</numerusform>
                <numerusform>%n wierszy tabeli nie da się porównać</numerusform>
                <numerusform>%n wierszy tabeli nie da się porównać</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the table (.xlsx, .csv) in which the vendor says how long each ticket took. You see only what differs, and why.</source>
            <translation>Wybierz tabelę (.xlsx, .csv), w której dostawca podał czas każdego zlecenia. Zobaczysz tylko różnice i ich przyczyny.</translation>
        </message>
        <message>
            <source>Choose the table…</source>
            <translation>Wybierz tabelę…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Compare with the vendor's table</source>
            <translation>Porównaj z tabelą dostawcy</translation>
        </message>
        <message>
            <source>Save as a sheet</source>
            <translation>Zapisz jako arkusz</translation>
        </message>
        <message>
            <source>Save as a sheet…</source>
            <translation>Zapisz jako arkusz…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabele</translation>
        </message>
        <message>
            <source>The vendor's figures and ours</source>
            <translation>Wyniki dostawcy i nasze</translation>
        </message>
        <message>
            <source>The vendor's table</source>
            <translation>Tabela dostawcy</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Co się różni</translation>
        </message>
        <message>
            <source>none differs</source>
            <translation>brak różnic</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
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
        <name>FolderSection</name>
        <message>
            <source>%Y, %m and %d stand for the day's year, month and day; * for anything.</source>
            <translation>%Y, %m i %d to rok, miesiąc i dzień, * zastępuje dowolny tekst.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Przeglądaj…</translation>
        </message>
        <message>
            <source>Check against “%1”</source>
            <translation>Sprawdzaj według formatu „%1”</translation>
        </message>
        <message>
            <source>Choose the days on which the file is expected.</source>
            <translation>Wybierz dni, w które plik jest oczekiwany.</translation>
        </message>
        <message>
            <source>Choose the folder.</source>
            <translation>Wybierz folder.</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>Najpóźniej o</translation>
        </message>
        <message>
            <source>Expected file</source>
            <translation>Oczekiwany plik</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>Folder do obserwowania</translation>
        </message>
        <message>
            <source>Looked into every minute while the window is open; each complete file is taken once.</source>
            <translation>Sprawdzane co minutę, gdy okno jest otwarte; każdy kompletny plik jest pobierany raz.</translation>
        </message>
        <message>
            <source>May be late by</source>
            <translation>Dopuszczalne spóźnienie</translation>
        </message>
        <message>
            <source>Move what was dealt with to the folder “taken” inside</source>
            <translation>Przenoś przetworzone pliki do podfolderu „taken”</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nowy folder…</translation>
        </message>
        <message>
            <source>On</source>
            <translation>W dni</translation>
        </message>
        <message>
            <source>Say which file is expected.</source>
            <translation>Podaj, jaki plik jest oczekiwany.</translation>
        </message>
        <message>
            <source>Take reports in</source>
            <translation>Przyjmuj zgłoszenia</translation>
        </message>
        <message>
            <source>Tell me when a file is missing</source>
            <translation>Powiadom, gdy brakuje pliku</translation>
        </message>
        <message>
            <source>There is no such folder: %1</source>
            <translation>Nie ma takiego folderu: %1</translation>
        </message>
        <message>
            <source>Watched folders</source>
            <translation>Obserwowane foldery</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Co robić</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Gdzie</translation>
        </message>
        <message>
            <source>Which files</source>
            <translation>Które pliki</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, kept as they are</source>
            <translation>
                <numerusform>i jeszcze %n, bez zmian</numerusform>
                <numerusform>i jeszcze %n, bez zmian</numerusform>
                <numerusform>i jeszcze %n, bez zmian</numerusform>
            </translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
    </context>
    <context>
        <name>FormAnswersView</name>
        <message>
            <source>Answers of the form</source>
            <translation>Odpowiedzi z formularza</translation>
        </message>
        <message>
            <source>happened %1</source>
            <translation>zdarzyło się %1</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>pilne</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcjonalnie</translation>
        </message>
    </context>
    <context>
        <name>FormFiles</name>
        <message>
            <source>Choose files</source>
            <translation>Wybór plików</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Wybierz pliki…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Usuń %1</translation>
        </message>
        <message>
            <source>or paste a screenshot with Ctrl+V, or drop files here</source>
            <translation>albo wklej zrzut ekranu (Ctrl+V), albo przeciągnij pliki tutaj</translation>
        </message>
        <message>
            <source>screenshot</source>
            <translation>zrzut ekranu</translation>
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
        <name>GuidedForm</name>
        <message numerus="yes">
            <source>%n field(s) need your eyes</source>
            <translation>
                <numerusform>Sprawdź %n pole</numerusform>
                <numerusform>Sprawdź %n pola</numerusform>
                <numerusform>Sprawdź %n pól</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Wyczyść formularz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Every topic file is damaged.</source>
            <translation>Wszystkie pliki tematów są uszkodzone.</translation>
        </message>
        <message>
            <source>It came by</source>
            <translation>Wpłynęło przez</translation>
        </message>
        <message>
            <source>New report by form</source>
            <translation>Nowe zgłoszenie z formularza</translation>
        </message>
        <message>
            <source>No such topic</source>
            <translation>Nie ma takiego tematu</translation>
        </message>
        <message>
            <source>No topics</source>
            <translation>Brak tematów</translation>
        </message>
        <message>
            <source>R-%1 is saved.</source>
            <translation>R-%1 zapisano.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Zapisz zgłoszenie</translation>
        </message>
        <message>
            <source>Saving the report</source>
            <translation>Zapisywanie zgłoszenia</translation>
        </message>
        <message>
            <source>Search the topics</source>
            <translation>Szukaj tematu</translation>
        </message>
        <message>
            <source>This topic has no place for files yet: answer what is asked first.</source>
            <translation>W tym temacie nie ma jeszcze miejsca na pliki: najpierw odpowiedz na pytania.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Tematy</translation>
        </message>
        <message>
            <source>Try other words.</source>
            <translation>Spróbuj innych słów.</translation>
        </message>
        <message>
            <source>What is typed stays until it is saved or cleared.</source>
            <translation>To, co wpisano, zostaje do zapisania lub wyczyszczenia formularza.</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>pilne</translation>
        </message>
    </context>
    <context>
        <name>IinLine</name>
        <message>
            <source>Hide</source>
            <translation>Ukryj</translation>
        </message>
        <message>
            <source>Hide the IIN</source>
            <translation>Ukryj IIN</translation>
        </message>
        <message>
            <source>Show the IIN in full</source>
            <translation>Pokaż pełny IIN</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Pokaż…</translation>
        </message>
    </context>
    <context>
        <name>ImportResultDialog</name>
        <message>
            <source>%1 The rows below were left out or only partly used; correct them and import the table again.</source>
            <translation>%1 Poniższe wiersze pominięto lub użyto tylko częściowo: popraw je i wczytaj tabelę ponownie.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) need your eyes</source>
            <translation>
                <numerusform>Sprawdź %n wiersz</numerusform>
                <numerusform>Sprawdź %n wiersze</numerusform>
                <numerusform>Sprawdź %n wierszy</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>InboxOffers</name>
        <message>
            <source>A report of its own</source>
            <translation>Osobne zgłoszenie</translation>
        </message>
        <message>
            <source>Add to group…</source>
            <translation>Dodaj do grupy…</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatyczne</translation>
        </message>
        <message>
            <source>Automatic, always from this sender</source>
            <translation>Od tego nadawcy zawsze automatyczne</translation>
        </message>
        <message>
            <source>Belongs to…</source>
            <translation>Należy do…</translation>
        </message>
        <message>
            <source>Group both</source>
            <translation>Zgrupuj oba</translation>
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
            <source>Not a duplicate</source>
            <translation>To nie duplikat</translation>
        </message>
        <message>
            <source>Not automatic</source>
            <translation>To nie automat</translation>
        </message>
        <message>
            <source>Not automatic, never from this sender</source>
            <translation>Od tego nadawcy nigdy</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Otwórz %1</translation>
        </message>
        <message>
            <source>Organisation…</source>
            <translation>Organizacja…</translation>
        </message>
        <message>
            <source>Take out of %1</source>
            <translation>Usuń z %1</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>Zaznaczono %n zgłoszenie</numerusform>
                <numerusform>Zaznaczono %n zgłoszenia</numerusform>
                <numerusform>Zaznaczono %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatyczne</translation>
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
            <source>No automatic mails</source>
            <translation>Brak wiadomości automatycznych</translation>
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
            <source>Nothing found</source>
            <translation>Nic nie znaleziono</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Nic nie czeka</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Otwórz grupy</translation>
        </message>
        <message>
            <source>Out-of-office answers, undelivered mail and newsletters lie here, apart from what people write.</source>
            <translation>Tu leżą autoodpowiedzi, zwroty i newslettery, osobno od tego, co piszą ludzie.</translation>
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
            <source>Waiting</source>
            <translation>Czekające</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) written to %1.</source>
            <translation>
                <numerusform>%n wpis zapisano w %1.</numerusform>
                <numerusform>%n wpisy zapisano w %1.</numerusform>
                <numerusform>%n wpisów zapisano w %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), each exactly as it was written.</source>
            <translation>
                <numerusform>%n wpis, dokładnie taki, jak go zapisano.</numerusform>
                <numerusform>%n wpisy, każdy dokładnie taki, jak go zapisano.</numerusform>
                <numerusform>%n wpisów, każdy dokładnie taki, jak go zapisano.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Each time an IIN is shown in full or leaves with a bundle, it is noted here and cannot be removed.</source>
            <translation>Każde pełne wyświetlenie IIN i każde wysłanie go z pakietem jest tu zapisywane i nie można tego usunąć.</translation>
        </message>
        <message>
            <source>Entry %1 is not as it was written. Keep this profile as it is and tell your data protection officer.</source>
            <translation>Wpis %1 nie jest taki, jak go zapisano. Nie zmieniaj nic w tym profilu i zawiadom inspektora ochrony danych.</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Eksportuj do CSV…</translation>
        </message>
        <message>
            <source>Export the ledger</source>
            <translation>Eksport rejestru</translation>
        </message>
        <message>
            <source>Ledger of personal data</source>
            <translation>Rejestr danych osobowych</translation>
        </message>
        <message>
            <source>No IIN was shown or sent</source>
            <translation>Żadnego IIN nie pokazano ani nie wysłano</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>Bundle</source>
            <translation>Pakiet</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Kto</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Cel</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Dostawca</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Co się stało</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>Whose IIN</source>
            <translation>Czyj IIN</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Counted beyond the target</source>
            <translation>Ponad cel</translation>
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
        <name>MailboxSection</name>
        <message numerus="yes">
            <source>%n folder(s) to choose from.</source>
            <translation>
                <numerusform>%n folder do wyboru.</numerusform>
                <numerusform>%n foldery do wyboru.</numerusform>
                <numerusform>%n folderów do wyboru.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) in the folder,</source>
            <translation>
                <numerusform>W folderze %n wiadomość,</numerusform>
                <numerusform>W folderze %n wiadomości,</numerusform>
                <numerusform>W folderze %n wiadomości,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to take.</source>
            <translation>
                <numerusform>do przyjęcia %n.</numerusform>
                <numerusform>do przyjęcia %n.</numerusform>
                <numerusform>do przyjęcia %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were taken by another installation.</source>
            <translation>
                <numerusform>%n przyjęła inna instalacja.</numerusform>
                <numerusform>%n przyjęła inna instalacja.</numerusform>
                <numerusform>%n przyjęła inna instalacja.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address or user name</source>
            <translation>Adres lub nazwa użytkownika</translation>
        </message>
        <message>
            <source>Asking the server for its folders…</source>
            <translation>Pobieram listę folderów z serwera…</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Szyfrowanie</translation>
        </message>
        <message>
            <source>Enter the address or the user name of the mailbox.</source>
            <translation>Podaj adres lub nazwę użytkownika skrzynki.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Podaj nazwę serwera.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Foldery…</translation>
        </message>
        <message>
            <source>It is watched; last looked at: %1</source>
            <translation>Obserwowana; ostatnio sprawdzona: %1</translation>
        </message>
        <message>
            <source>It works.</source>
            <translation>Działa.</translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Przechowywane w pęku kluczy; wpisz, aby zastąpić</translation>
        </message>
        <message>
            <source>Mailbox</source>
            <translation>Skrzynka pocztowa</translation>
        </message>
        <message>
            <source>Mailboxes</source>
            <translation>Skrzynki pocztowe</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Przenieś do</translation>
        </message>
        <message>
            <source>Move to the folder</source>
            <translation>Przenoś do folderu</translation>
        </message>
        <message>
            <source>New mailbox…</source>
            <translation>Nowa skrzynka…</translation>
        </message>
        <message>
            <source>New mails become reports by themselves. Nothing is deleted on the server, nothing is marked read.</source>
            <translation>Nowe wiadomości same stają się zgłoszeniami. Na serwerze nic nie jest usuwane ani oznaczane jako przeczytane.</translation>
        </message>
        <message>
            <source>New mails come at once.</source>
            <translation>Nowe wiadomości przychodzą od razu.</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Brak (tylko dla serwera na tym komputerze)</translation>
        </message>
        <message>
            <source>Often an app password from the provider's settings</source>
            <translation>Często hasło aplikacji z ustawień dostawcy</translation>
        </message>
        <message>
            <source>Only mails from</source>
            <translation>Tylko wiadomości od</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>SSL/TLS, encrypted from the start</source>
            <translation>SSL/TLS, szyfrowanie od początku</translation>
        </message>
        <message>
            <source>STARTTLS, encrypted before signing in</source>
            <translation>STARTTLS, szyfrowanie przed logowaniem</translation>
        </message>
        <message>
            <source>Server (IMAP)</source>
            <translation>Serwer (IMAP)</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Logowanie…</translation>
        </message>
        <message>
            <source>Stay there and get a mark</source>
            <translation>Zostają na miejscu ze znacznikiem</translation>
        </message>
        <message>
            <source>Taken mails</source>
            <translation>Przyjęte wiadomości</translation>
        </message>
        <message>
            <source>Taken mails get a mark that other mail programs do not show.</source>
            <translation>Przyjęte wiadomości dostają znacznik, którego inne programy pocztowe nie pokazują.</translation>
        </message>
        <message>
            <source>Taken mails move to the folder.</source>
            <translation>Przyjęte wiadomości trafiają do folderu.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Sprawdź</translation>
        </message>
        <message>
            <source>The server lets us mark nothing; what was taken is remembered here.</source>
            <translation>Serwer nie pozwala na znaczniki; przyjęte wiadomości są zapamiętane tutaj.</translation>
        </message>
        <message>
            <source>We look every minute.</source>
            <translation>Sprawdzamy co minutę.</translation>
        </message>
        <message>
            <source>the usual one (%1)</source>
            <translation>zwykły (%1)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Appearance</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>By form…</source>
            <translation>Z formularza…</translation>
        </message>
        <message>
            <source>Check stock…</source>
            <translation>Sprawdź stany…</translation>
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
            <source>New report</source>
            <translation>Nowe zgłoszenie</translation>
        </message>
        <message>
            <source>Pasted chat…</source>
            <translation>Wklejony czat…</translation>
        </message>
        <message>
            <source>Phone note…</source>
            <translation>Notatka z rozmowy…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Odśwież</translation>
        </message>
        <message>
            <source>Save the form for staff…</source>
            <translation>Zapisz formularz dla pracowników…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ustawienia…</translation>
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
        <name>Offers</name>
        <message>
            <source>Use %1 %2 (%3)</source>
            <translation>Użyj %1 %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>OrganisationEditor</name>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Correct the organisation</source>
            <translation>Popraw organizację</translation>
        </message>
        <message>
            <source>Mail domain</source>
            <translation>Domena poczty</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nowa organizacja</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nazwa skrócona</translation>
        </message>
    </context>
    <context>
        <name>OrganisationLine</name>
        <message>
            <source>A right number, but not in the directory</source>
            <translation>Numer poprawny, ale nie ma go w katalogu</translation>
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
            <source>Which organisation is it?</source>
            <translation>Która to organizacja?</translation>
        </message>
    </context>
    <context>
        <name>OrganisationView</name>
        <message>
            <source>Departments</source>
            <translation>Działy</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Ostatnie zgłoszenia</translation>
        </message>
        <message>
            <source>No reports from here yet</source>
            <translation>Nie ma stąd jeszcze zgłoszeń</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osoby</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Lokalizacje</translation>
        </message>
        <message>
            <source>Writes from @%1</source>
            <translation>Pisze z @%1</translation>
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
        <name>OrganisationsPage</name>
        <message>
            <source>%1 is removed from the directory; reports and the ledger stay.</source>
            <translation>%1: usunięto z katalogu; zgłoszenia i rejestr zostają.</translation>
        </message>
        <message>
            <source>All its people</source>
            <translation>Wszystkie jej osoby</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Wyczyść wyszukiwanie</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Popraw</translation>
        </message>
        <message>
            <source>Import a table with BIN and name, or add one by hand.</source>
            <translation>Wczytaj tabelę z BIN i nazwą albo dodaj organizację ręcznie.</translation>
        </message>
        <message>
            <source>Import a table with names, mail addresses and organisations; IINs in it are encrypted.</source>
            <translation>Wczytaj tabelę z nazwiskami, adresami e-mail i organizacjami; numery IIN są szyfrowane.</translation>
        </message>
        <message>
            <source>Import organisations…</source>
            <translation>Importuj organizacje…</translation>
        </message>
        <message>
            <source>Import people…</source>
            <translation>Importuj osoby…</translation>
        </message>
        <message>
            <source>Import the list of organisations with their BIN, then the list of people. Reports find their organisation by it, and wrong numbers get the nearest right one offered.</source>
            <translation>Wczytaj listę organizacji z BIN, potem listę osób. Dzięki nim zgłoszenia znajdują swoją organizację, a do błędnego numeru proponowany jest najbliższy poprawny.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>Ledger…</source>
            <translation>Rejestr…</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Nazwa lub BIN</translation>
        </message>
        <message>
            <source>Name, phone, mail, position or IIN</source>
            <translation>Nazwisko, telefon, e-mail, stanowisko lub IIN</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nowa organizacja</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nowa osoba</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>Nie ma jeszcze organizacji</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>Nie ma jeszcze osób</translation>
        </message>
        <message>
            <source>No such organisation</source>
            <translation>Nie ma takiej organizacji</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nikogo nie znaleziono</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organizacje</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Osoby</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>The beginnings of words are enough, in Cyrillic or Latin letters.</source>
            <translation>Wystarczą początki słów, cyrylicą lub alfabetem łacińskim.</translation>
        </message>
        <message>
            <source>Whose reports are these?</source>
            <translation>Czyje to zgłoszenia?</translation>
        </message>
    </context>
    <context>
        <name>OutgoingSection</name>
        <message>
            <source>Confirm each report by mail, with its number</source>
            <translation>Potwierdzaj każde zgłoszenie wiadomością z jego numerem</translation>
        </message>
        <message>
            <source>Empty where the server wants none</source>
            <translation>Puste, jeśli serwer jej nie wymaga</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Szyfrowanie</translation>
        </message>
        <message>
            <source>Enter the address that mail is sent from.</source>
            <translation>Podaj adres, z którego wysyłana jest poczta.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Podaj nazwę serwera.</translation>
        </message>
        <message>
            <source>From the address</source>
            <translation>Z adresu</translation>
        </message>
        <message>
            <source>It works: the server lets us send.</source>
            <translation>Działa: serwer pozwala wysyłać.</translation>
        </message>
        <message>
            <source>Kept in the keychain; type to replace it</source>
            <translation>Przechowywane w pęku kluczy; wpisz, aby zastąpić</translation>
        </message>
        <message>
            <source>Machines, mailing lists and answers get none, and nobody gets more than five a day.</source>
            <translation>Automaty, listy mailingowe i odpowiedzi ich nie dostają; nikt nie dostaje więcej niż pięć dziennie.</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Nazwa nadawcy</translation>
        </message>
        <message>
            <source>Needed for receipts. Without a server nothing is sent by mail.</source>
            <translation>Potrzebna do potwierdzeń. Bez serwera nic nie jest wysyłane pocztą.</translation>
        </message>
        <message>
            <source>None (only for a server on this computer)</source>
            <translation>Brak (tylko dla serwera na tym komputerze)</translation>
        </message>
        <message>
            <source>Outgoing mail</source>
            <translation>Poczta wychodząca</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Potwierdzenia</translation>
        </message>
        <message>
            <source>SSL/TLS, encrypted from the start</source>
            <translation>SSL/TLS, szyfrowanie od początku</translation>
        </message>
        <message>
            <source>STARTTLS, encrypted before signing in</source>
            <translation>STARTTLS, szyfrowanie przed logowaniem</translation>
        </message>
        <message>
            <source>Server (SMTP)</source>
            <translation>Serwer (SMTP)</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Logowanie…</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Sprawdź</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nazwa użytkownika</translation>
        </message>
        <message>
            <source>the usual one (%1)</source>
            <translation>zwykły (%1)</translation>
        </message>
    </context>
    <context>
        <name>PersonEditor</name>
        <message>
            <source>%1 is stored; empty keeps it</source>
            <translation>Zapisano %1; puste pole go zostawi</translation>
        </message>
        <message>
            <source>Correct the person</source>
            <translation>Popraw dane osoby</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Dział</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Imię i nazwisko</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Nazwa lub BIN</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nowa osoba</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacja</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Stanowisko</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Lokalizacja</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>BIN %1 nie ma w katalogu</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Ostatnie zgłoszenia</translation>
        </message>
        <message>
            <source>No reports from this person yet</source>
            <translation>Nie ma jeszcze zgłoszeń od tej osoby</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacja</translation>
        </message>
        <message>
            <source>Organisation unknown</source>
            <translation>Organizacja nieznana</translation>
        </message>
    </context>
    <context>
        <name>PhoneNoteDialog</name>
        <message>
            <source>%1 is written down.</source>
            <translation>Zapisano: %1.</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Oddzwonić</translation>
        </message>
        <message>
            <source>Call by</source>
            <translation>Zadzwonić do</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Dzwoniący</translation>
        </message>
        <message>
            <source>Can be reached</source>
            <translation>Dostępny</translation>
        </message>
        <message>
            <source>Can be reached from</source>
            <translation>Dostępny od</translation>
        </message>
        <message>
            <source>Can be reached on</source>
            <translation>Dostępny w dniu</translation>
        </message>
        <message>
            <source>Can be reached until</source>
            <translation>Dostępny do</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Krytyczność</translation>
        </message>
        <message>
            <source>For example 8 701 222 33 44</source>
            <translation>Na przykład 601 234 567</translation>
        </message>
        <message>
            <source>Name of the caller</source>
            <translation>Imię i nazwisko dzwoniącego</translation>
        </message>
        <message>
            <source>Name or BIN</source>
            <translation>Nazwa lub BIN</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nie podano</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacja</translation>
        </message>
        <message>
            <source>Phone note</source>
            <translation>Notatka z rozmowy</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>The call is due before the window begins.</source>
            <translation>Termin telefonu jest wcześniejszy niż początek dostępności.</translation>
        </message>
        <message>
            <source>The callback is in the queue.</source>
            <translation>Oddzwonienie jest w kolejce.</translation>
        </message>
        <message>
            <source>The window ends before it begins.</source>
            <translation>Czas dostępności kończy się, zanim się zacznie.</translation>
        </message>
        <message>
            <source>What happened, where, since when. Enter saves, Shift+Enter begins a line.</source>
            <translation>Co się stało, gdzie, od kiedy. Enter zapisuje, Shift+Enter zaczyna wiersz.</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Co powiedziano</translation>
        </message>
        <message>
            <source>Whom to call? Write the number.</source>
            <translation>Do kogo dzwonić? Zapisz numer.</translation>
        </message>
        <message>
            <source>Write what the caller said.</source>
            <translation>Zapisz, co powiedział dzwoniący.</translation>
        </message>
    </context>
    <context>
        <name>PurposeDialog</name>
        <message>
            <source>%1. Your name, the time and this purpose go into the ledger.</source>
            <translation>%1. Twoje nazwisko, czas i ten cel trafią do rejestru.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>For example: access request for the portal</source>
            <translation>Na przykład: wniosek o dostęp do portalu</translation>
        </message>
        <message>
            <source>Show for 30 seconds</source>
            <translation>Pokaż na 30 sekund</translation>
        </message>
        <message>
            <source>What is the IIN needed for?</source>
            <translation>Do czego potrzebny jest IIN?</translation>
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
        <name>RecordDialog</name>
        <message>
            <source>A stretch of time does not count</source>
            <translation>Odcinek czasu się nie liczy</translation>
        </message>
        <message>
            <source>All clocks of this item end; what was not decided by then counts nowhere.</source>
            <translation>Wszystkie zegary tej pozycji kończą się; co nie zostało rozstrzygnięte, nigdzie się nie liczy.</translation>
        </message>
        <message>
            <source>Another criticality</source>
            <translation>Inna krytyczność</translation>
        </message>
        <message>
            <source>Another due time was agreed</source>
            <translation>Uzgodniono inny termin</translation>
        </message>
        <message>
            <source>Another support line has it</source>
            <translation>Przejęła inna linia wsparcia</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Changes no clock; shows how long each line had it.</source>
            <translation>Nie zmienia zegarów; pokazuje, jak długo miała je każda linia.</translation>
        </message>
        <message>
            <source>Changes no figure.</source>
            <translation>Nie zmienia wyników.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Zegar</translation>
        </message>
        <message>
            <source>Counts as the vendor's answer from the moment when it was given.</source>
            <translation>Liczy się jako odpowiedź dostawcy od chwili jej udzielenia.</translation>
        </message>
        <message>
            <source>Criticality from then on</source>
            <translation>Krytyczność od tej chwili</translation>
        </message>
        <message>
            <source>For example: call at 10:12 from +7 727 …, letter No. 14</source>
            <translation>Na przykład: rozmowa o 10:12 z +7 727 …, pismo nr 14</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>From what it is known</source>
            <translation>Skąd to wiadomo</translation>
        </message>
        <message>
            <source>How it can be shown</source>
            <translation>Czym można to wykazać</translation>
        </message>
        <message>
            <source>It is added to the log and never deleted. What was wrong is taken back by another event.</source>
            <translation>Jest dodawane do dziennika i nigdy nie usuwane. Co błędne, cofa inne zdarzenie.</translation>
        </message>
        <message>
            <source>It was called off</source>
            <translation>Zlecenie odwołano</translation>
        </message>
        <message>
            <source>No clock of this item counts in that time, for example during agreed works.</source>
            <translation>W tym czasie nie liczy żaden zegar tej pozycji, na przykład podczas uzgodnionych prac.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>Now due</source>
            <translation>Nowy termin</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>Zapisz, co się stało</translation>
        </message>
        <message>
            <source>Replaces the target of that clock. What was missed before stays missed.</source>
            <translation>Zastępuje cel tego zegara. Co naruszono wcześniej, pozostaje naruszone.</translation>
        </message>
        <message>
            <source>Support line</source>
            <translation>Linia wsparcia</translation>
        </message>
        <message>
            <source>The target of that criticality holds from then on; what has elapsed stays.</source>
            <translation>Od tej chwili obowiązuje cel tej krytyczności; upływ czasu pozostaje.</translation>
        </message>
        <message>
            <source>The vendor answered by phone or letter</source>
            <translation>Dostawca odpowiedział telefonicznie lub pismem</translation>
        </message>
        <message>
            <source>Time in %1</source>
            <translation>Czas: %1</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Co się stało</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Co powiedziano</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Kto odpowiedział</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Treść</translation>
        </message>
    </context>
    <context>
        <name>ReleaseDialog</name>
        <message>
            <source>%1 requires the IINs of the writers. They leave in full, and the ledger notes whose, when and to whom. Without them the bundle is frozen with that field missing.</source>
            <translation>%1 wymaga numerów IIN autorów. Wychodzą w całości, a rejestr zapisuje czyje, kiedy i do kogo. Bez nich pakiet jest zamrażany z brakującym polem.</translation>
        </message>
        <message numerus="yes">
            <source>%n IIN(s) will leave with this bundle</source>
            <translation>
                <numerusform>Z tym pakietem wyjdzie %n IIN</numerusform>
                <numerusform>Z tym pakietem wyjdą %n numery IIN</numerusform>
                <numerusform>Z tym pakietem wyjdzie %n numerów IIN</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Freeze without IINs</source>
            <translation>Zamroź bez IIN</translation>
        </message>
        <message>
            <source>Let them leave</source>
            <translation>Pozwól wysłać</translation>
        </message>
    </context>
    <context>
        <name>ReportPicker</name>
        <message>
            <source>No such report</source>
            <translation>Nie ma takiego zgłoszenia</translation>
        </message>
        <message>
            <source>Try other words, or leave it as a report of its own.</source>
            <translation>Spróbuj innych słów albo zostaw jako osobne zgłoszenie.</translation>
        </message>
        <message>
            <source>Which report does it belong to?</source>
            <translation>Do którego zgłoszenia to należy?</translation>
        </message>
        <message>
            <source>Words of the report, its writer, or its number</source>
            <translation>Słowa zgłoszenia, autor lub numer</translation>
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
            <source>Automatic mail: %1. It is not counted and not grouped.</source>
            <translation>Wiadomość automatyczna: %1. Nie jest liczona ani grupowana.</translation>
        </message>
        <message>
            <source>BIN %1 is not in the directory</source>
            <translation>BIN %1 nie ma w katalogu</translation>
        </message>
        <message>
            <source>Looks like an automatic mail (%1), but that is not sure.</source>
            <translation>Wygląda na wiadomość automatyczną (%1), ale to nie jest pewne.</translation>
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
        <name>ReporterSection</name>
        <message>
            <source>Name or BIN</source>
            <translation>Nazwa lub BIN</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacja</translation>
        </message>
        <message>
            <source>Type a name, phone or mail to find somebody</source>
            <translation>Wpisz nazwisko, telefon lub e-mail</translation>
        </message>
        <message>
            <source>Who reports it?</source>
            <translation>Kto zgłasza?</translation>
        </message>
    </context>
    <context>
        <name>SaveFormDialog</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>It opens in</source>
            <translation>Otwiera się w języku</translation>
        </message>
        <message>
            <source>One file that works in any browser without a connection. Staff fill it in, save their report and mail it; it is taken in like any other mail, complete.</source>
            <translation>Jeden plik, który działa w każdej przeglądarce bez połączenia. Pracownicy wypełniają go, zapisują zgłoszenie i wysyłają pocztą; jest przyjmowane jak zwykły list, od razu kompletne.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Save the form for staff</source>
            <translation>Formularz dla pracowników</translation>
        </message>
        <message>
            <source>Save the form…</source>
            <translation>Zapisz formularz…</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Zapisano: %1.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>To be mailed to</source>
            <translation>Wysyłać na adres</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Tematy</translation>
        </message>
        <message>
            <source>report form</source>
            <translation>formularz zgłoszenia</translation>
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
            <source>Sections</source>
            <translation>Sekcje</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>The settings are saved.</source>
            <translation>Ustawienia zapisano.</translation>
        </message>
    </context>
    <context>
        <name>SeveralSection</name>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
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
            <source>All criticalities</source>
            <translation>Wszystkie poziomy</translation>
        </message>
        <message>
            <source>Criticality of the trend</source>
            <translation>Krytyczność trendu</translation>
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
            <source>Kept, by month of decision</source>
            <translation>Dotrzymano, wg miesiąca rozstrzygnięcia</translation>
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
            <source>Nothing was decided in this month, and nothing was open.</source>
            <translation>W tym miesiącu nic nie rozstrzygnięto i nic nie było otwarte.</translation>
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
        <message>
            <source>on average %1</source>
            <translation>średnio %1</translation>
        </message>
    </context>
    <context>
        <name>SlaPage</name>
        <message>
            <source>Copy a reminder</source>
            <translation>Kopiuj przypomnienie</translation>
        </message>
        <message>
            <source>Created in the month</source>
            <translation>Utworzone w miesiącu</translation>
        </message>
        <message>
            <source>Decided in the month</source>
            <translation>Rozstrzygnięte w miesiącu</translation>
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
            <source>Why?</source>
            <translation>Dlaczego?</translation>
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
        <name>SlaProof</name>
        <message numerus="yes">
            <source>%n figure(s) differ since</source>
            <translation>
                <numerusform>od tego czasu różni się %n wynik</numerusform>
                <numerusform>od tego czasu różnią się %n wyniki</numerusform>
                <numerusform>od tego czasu różni się %n wyników</numerusform>
            </translation>
        </message>
        <message>
            <source>Close month…</source>
            <translation>Zamknij miesiąc…</translation>
        </message>
        <message>
            <source>Closed %1</source>
            <translation>Zamknięty %1</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Zamknięcie…</translation>
        </message>
        <message>
            <source>Each event is as it was written. Hash of the last one: %1</source>
            <translation>Każde zdarzenie jest takie, jak je zapisano. Suma kontrolna ostatniego: %1</translation>
        </message>
        <message numerus="yes">
            <source>Log of %n event(s) verified %1</source>
            <translation>
                <numerusform>Dziennik z %n zdarzeniem sprawdzono %1</numerusform>
                <numerusform>Dziennik z %n zdarzeniami sprawdzono %1</numerusform>
                <numerusform>Dziennik z %n zdarzeniami sprawdzono %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Not closed yet</source>
            <translation>Jeszcze niezamknięty</translation>
        </message>
        <message>
            <source>The log is not as it was written: event #%1</source>
            <translation>Dziennik nie jest taki, jak go zapisano: zdarzenie nr %1</translation>
        </message>
        <message>
            <source>its frozen figures were altered</source>
            <translation>utrwalone wyniki zmieniono</translation>
        </message>
        <message>
            <source>nothing has changed since</source>
            <translation>od tego czasu bez zmian</translation>
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
        <name>SlaWays</name>
        <message>
            <source>Calendars…</source>
            <translation>Kalendarze…</translation>
        </message>
        <message>
            <source>Close month…</source>
            <translation>Zamknij miesiąc…</translation>
        </message>
        <message>
            <source>Compare with the vendor's table…</source>
            <translation>Porównaj z tabelą dostawcy…</translation>
        </message>
        <message>
            <source>Contract…</source>
            <translation>Umowa…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Co jeśli…</translation>
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
        <name>StockDialog</name>
        <message>
            <source>%1 is in the inbox with all rows attached.</source>
            <translation>%1 jest w skrzynce, wszystkie wiersze w załączniku.</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, wiersz %2</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n pozycja</numerusform>
                <numerusform>%n pozycje</numerusform>
                <numerusform>%n pozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mismatch(es)</source>
            <translation>
                <numerusform>%n niezgodność</numerusform>
                <numerusform>%n niezgodności</numerusform>
                <numerusform>%n niezgodności</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n wiersz</numerusform>
                <numerusform>%n wiersze</numerusform>
                <numerusform>%n wierszy</numerusform>
            </translation>
        </message>
        <message>
            <source>Also what adds up</source>
            <translation>Pokaż też to, co się zgadza</translation>
        </message>
        <message>
            <source>Checking stock</source>
            <translation>Sprawdzanie stanów</translation>
        </message>
        <message>
            <source>Draft a report</source>
            <translation>Utwórz zgłoszenie</translation>
        </message>
        <message>
            <source>Items, their days and movements</source>
            <translation>Pozycje, ich dni i ruchy</translation>
        </message>
        <message>
            <source>Ledgers of stock</source>
            <translation>Zestawienia stanów</translation>
        </message>
        <message>
            <source>Stock check</source>
            <translation>Kontrola stanów</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;All files (*)</source>
            <translation>Tabele (*.xlsx *.csv);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>The stock adds up.</source>
            <translation>Stany się zgadzają.</translation>
        </message>
        <message>
            <source>These mismatches are reported already.</source>
            <translation>Te niezgodności są już zgłoszone.</translation>
        </message>
        <message>
            <source>What could be read adds up.</source>
            <translation>To, co udało się odczytać, się zgadza.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s) that cannot be read</source>
            <translation>
                <numerusform>i jeszcze %n nieczytelny wiersz</numerusform>
                <numerusform>i jeszcze %n nieczytelne wiersze</numerusform>
                <numerusform>i jeszcze %n nieczytelnych wierszy</numerusform>
            </translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>wiersz %1</translation>
        </message>
    </context>
    <context>
        <name>TableDialog</name>
        <message>
            <source>%1 - rows with problems</source>
            <translation>%1 - wiersze z problemami</translation>
        </message>
        <message numerus="yes">
            <source>%n more table(s) after this one.</source>
            <translation>
                <numerusform>Po tej jeszcze %n tabela.</numerusform>
                <numerusform>Po tej jeszcze %n tabele.</numerusform>
                <numerusform>Po tej jeszcze %n tabel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to correct are in %1.</source>
            <translation>
                <numerusform>%n wiersz do poprawy zapisano w %1.</numerusform>
                <numerusform>%n wiersze do poprawy zapisano w %1.</numerusform>
                <numerusform>%n wierszy do poprawy zapisano w %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also rows that are hidden</source>
            <translation>Także ukryte wiersze</translation>
        </message>
        <message>
            <source>Choose “Subject” or “Description” above one of the columns.</source>
            <translation>Wybierz nad jedną z kolumn „Temat” lub „Opis”.</translation>
        </message>
        <message>
            <source>Every row is being checked…</source>
            <translation>Sprawdzanie wszystkich wierszy…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Skoroszyt programu Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Guess again</source>
            <translation>Rozpoznaj ponownie</translation>
        </message>
        <message>
            <source>Headings in row</source>
            <translation>Nagłówki w wierszu</translation>
        </message>
        <message>
            <source>Import of a table</source>
            <translation>Import tabeli</translation>
        </message>
        <message>
            <source>No reports, but a directory</source>
            <translation>To katalog, nie zgłoszenia</translation>
        </message>
        <message>
            <source>Nothing is taken in before you say so. Check what each column gives.</source>
            <translation>Bez Twojej zgody nic nie zostanie przyjęte. Sprawdź, co oznacza każda kolumna.</translation>
        </message>
        <message>
            <source>Rows with problems</source>
            <translation>Wiersze z problemami</translation>
        </message>
        <message>
            <source>Save the rows with problems…</source>
            <translation>Zapisz wiersze z problemami…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Arkusz</translation>
        </message>
        <message numerus="yes">
            <source>Take %n report(s) in</source>
            <translation>
                <numerusform>Przyjmij %n zgłoszenie</numerusform>
                <numerusform>Przyjmij %n zgłoszenia</numerusform>
                <numerusform>Przyjmij %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Przyjmij</translation>
        </message>
        <message>
            <source>The first rows of the table</source>
            <translation>Pierwsze wiersze tabeli</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
    </context>
    <context>
        <name>TableQueue</name>
        <message>
            <source>Importing</source>
            <translation>Importowanie</translation>
        </message>
        <message>
            <source>Its columns are known from the last time.</source>
            <translation>Kolumny są znane z poprzedniego razu.</translation>
        </message>
        <message>
            <source>Look at the table</source>
            <translation>Zobacz tabelę</translation>
        </message>
    </context>
    <context>
        <name>TicketDialog</name>
        <message>
            <source>All times in %1.</source>
            <translation>Wszystkie czasy: %1.</translation>
        </message>
        <message>
            <source>As it stood on</source>
            <translation>Stan na</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiuj jako tekst</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Zdarzenie</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Dziennik zdarzeń</translation>
        </message>
        <message>
            <source>Fold nights and days off</source>
            <translation>Zwijaj noce i dni wolne</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>Zaszło</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Suma kontrolna</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Jak długo</translation>
        </message>
        <message>
            <source>Item of the ticket</source>
            <translation>Pozycja zlecenia</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Powiększ (+)</translation>
        </message>
        <message>
            <source>Minute by minute</source>
            <translation>Minuta po minucie</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Otwórz pakiet</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Zapisano</translation>
        </message>
        <message>
            <source>Recorded by mistake</source>
            <translation>Zapisano przez pomyłkę</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Zapisano: %1</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Zapisz…</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Treść</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>Pomniejsz (-)</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Łącznie</translation>
        </message>
        <message>
            <source>Take this event back…</source>
            <translation>Cofnij to zdarzenie…</translation>
        </message>
        <message>
            <source>Taken back; both events stay in the log.</source>
            <translation>Cofnięto; oba zdarzenia pozostają w dzienniku.</translation>
        </message>
        <message>
            <source>The clocks of this ticket</source>
            <translation>Zegary tego zlecenia</translation>
        </message>
        <message>
            <source>The explanation is in the clipboard.</source>
            <translation>Wyjaśnienie jest w schowku.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kto</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Dlaczego</translation>
        </message>
        <message>
            <source>Why the clock shows what it shows</source>
            <translation>Dlaczego zegar pokazuje to, co pokazuje</translation>
        </message>
        <message>
            <source>taken back by #%1</source>
            <translation>cofnięte przez nr %1</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>%1 is not waited for any more.</source>
            <translation>%1 nie jest już oczekiwany.</translation>
        </message>
        <message>
            <source>%1 is waited for again.</source>
            <translation>Plik %1 jest znowu oczekiwany.</translation>
        </message>
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
            <source>It need not come</source>
            <translation>Nie trzeba czekać</translation>
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
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>What waits for you</source>
            <translation>Co na Ciebie czeka</translation>
        </message>
    </context>
    <context>
        <name>TopicFields</name>
        <message>
            <source>Answer every line; the other questions come after that.</source>
            <translation>Odpowiedz w każdym wierszu; pozostałe pytania pojawią się potem.</translation>
        </message>
        <message>
            <source>Check this first</source>
            <translation>Najpierw sprawdź</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Szczegóły</translation>
        </message>
    </context>
    <context>
        <name>VendorSection</name>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Odpytywanie dostawcy…</translation>
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
            <translation>Przechowywane w pęku kluczy; wpisz, aby zastąpić</translation>
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
            <source>Vendors</source>
            <translation>Dostawcy</translation>
        </message>
        <message>
            <source>Where bundles go, and what the vendor wants in them.</source>
            <translation>Dokąd trafiają pakiety i czego oczekuje w nich dostawca.</translation>
        </message>
    </context>
    <context>
        <name>VoidDialog</name>
        <message>
            <source>Take back</source>
            <translation>Cofnij zdarzenie</translation>
        </message>
        <message>
            <source>Take back event #%1?</source>
            <translation>Cofnąć zdarzenie nr %1?</translation>
        </message>
        <message>
            <source>The clocks are computed as if it had not happened. The event and this reason stay in the log.</source>
            <translation>Zegary liczą się tak, jakby go nie było. Zdarzenie i ten powód pozostają w dzienniku.</translation>
        </message>
        <message>
            <source>Why it is taken back</source>
            <translation>Dlaczego jest cofane</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>Another contract</source>
            <translation>Inna umowa</translation>
        </message>
        <message>
            <source>Another contract, another calendar</source>
            <translation>Inna umowa, inny kalendarz</translation>
        </message>
        <message>
            <source>Another contract…</source>
            <translation>Inna umowa…</translation>
        </message>
        <message>
            <source>As if the calendar were %1</source>
            <translation>Gdyby kalendarzem był %1</translation>
        </message>
        <message>
            <source>As if the contract were %1</source>
            <translation>Gdyby umową była %1</translation>
        </message>
        <message>
            <source>As if …</source>
            <translation>Gdyby …</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalendarz</translation>
        </message>
        <message>
            <source>Choose a calendar…</source>
            <translation>Wybierz kalendarz…</translation>
        </message>
        <message>
            <source>Contract sheets</source>
            <translation>Arkusze umowy</translation>
        </message>
        <message>
            <source>See what would have been kept and missed. It is computed from the same log, and nothing is stored.</source>
            <translation>Zobacz, co byłoby dotrzymane, a co naruszone. Liczone z tego samego dziennika, nic nie jest zapisywane.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Co jeśli</translation>
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
        <name>automatic</name>
        <message>
            <source>answer to an invitation</source>
            <translation>odpowiedź na zaproszenie</translation>
        </message>
        <message>
            <source>automatic answer</source>
            <translation>autoodpowiedź</translation>
        </message>
        <message>
            <source>mailing list</source>
            <translation>lista mailingowa</translation>
        </message>
        <message>
            <source>notification of a system</source>
            <translation>powiadomienie systemu</translation>
        </message>
        <message>
            <source>our own mail that came back</source>
            <translation>nasza wiadomość, która wróciła</translation>
        </message>
        <message>
            <source>out-of-office answer</source>
            <translation>nieobecność</translation>
        </message>
        <message>
            <source>put here by you</source>
            <translation>przeniesione przez Ciebie</translation>
        </message>
        <message>
            <source>read receipt</source>
            <translation>potwierdzenie przeczytania</translation>
        </message>
        <message>
            <source>undelivered mail</source>
            <translation>zwrot wiadomości</translation>
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
            <source>Enter the reporter's IIN under Organisations, People; it leaves only for this vendor.</source>
            <translation>Wpisz IIN zgłaszającego na stronie Organizacje, Osoby; trafia tylko do tego dostawcy.</translation>
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
            <source>IIN of the reporter</source>
            <translation>IIN zgłaszającego</translation>
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
        <message>
            <source>last mail: %1</source>
            <translation>ostatnia wiadomość: %1</translation>
        </message>
        <message>
            <source>no mail yet</source>
            <translation>brak wiadomości</translation>
        </message>
        <message>
            <source>the mailbox %1 waits for its password</source>
            <translation>skrzynka %1 czeka na hasło</translation>
        </message>
    </context>
    <context>
        <name>directory</name>
        <message>
            <source>%1 added, %2 changed, %3 as they were.</source>
            <translation>Dodano: %1, zmieniono: %2, bez zmian: %3.</translation>
        </message>
        <message>
            <source>%1: the check digit is right</source>
            <translation>%1: cyfra kontrolna się zgadza</translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(bez tematu)</translation>
        </message>
        <message>
            <source>Import departments</source>
            <translation>Import działów</translation>
        </message>
        <message>
            <source>Import organisations</source>
            <translation>Import organizacji</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Import osób</translation>
        </message>
        <message>
            <source>Import sites</source>
            <translation>Import lokalizacji</translation>
        </message>
        <message>
            <source>Importing departments</source>
            <translation>Import działów</translation>
        </message>
        <message>
            <source>Importing organisations</source>
            <translation>Import organizacji</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>Import osób</translation>
        </message>
        <message>
            <source>Importing sites</source>
            <translation>Import lokalizacji</translation>
        </message>
        <message>
            <source>Not in the directory</source>
            <translation>Nie ma w katalogu</translation>
        </message>
        <message>
            <source>Sent to the vendor</source>
            <translation>Wysłano do dostawcy</translation>
        </message>
        <message>
            <source>Shown in full</source>
            <translation>Pokazano w całości</translation>
        </message>
        <message>
            <source>Tables with BIN and name (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Tabele z BIN i nazwą (*.xlsx *.xls *.ods *.csv);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>Tables with name, mail, organisation, IIN (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Tabele z nazwiskiem, e-mailem, organizacją, IIN (*.xlsx *.xls *.ods *.csv);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>Tables with organisation, department, site (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Tabele z organizacją, działem, lokalizacją (*.xlsx *.xls *.ods *.csv);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>Tables with organisation, site, address (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Tabele z organizacją, lokalizacją, adresem (*.xlsx *.xls *.ods *.csv);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>letters typed for digits</source>
            <translation>litery zamiast cyfr</translation>
        </message>
        <message>
            <source>named in the text</source>
            <translation>wymieniono w tekście</translation>
        </message>
        <message>
            <source>one digit differs</source>
            <translation>różni się jedna cyfra</translation>
        </message>
        <message>
            <source>two digits differ</source>
            <translation>różnią się dwie cyfry</translation>
        </message>
        <message>
            <source>two digits swapped</source>
            <translation>zamienione dwie cyfry</translation>
        </message>
        <message>
            <source>zeros in front were lost</source>
            <translation>zgubione zera na początku</translation>
        </message>
    </context>
    <context>
        <name>dispute</name>
        <message>
            <source>%1: %2 compared with our log up to event #%3, as it stood on %4 (%5)</source>
            <translation>%1: %2 porównano z naszym dziennikiem do zdarzenia nr %3, stan na %4 (%5)</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Przyczyna</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Zegar</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Różnica</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Zdarzenie</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Zlecenie</translation>
        </message>
        <message>
            <source>Vendor says</source>
            <translation>Dostawca podaje</translation>
        </message>
        <message>
            <source>We say</source>
            <translation>My podajemy</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>after our clock ended</source>
            <translation>po końcu naszego zegara</translation>
        </message>
        <message>
            <source>before our clock started</source>
            <translation>przed startem naszego zegara</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>w terminie</translation>
        </message>
        <message>
            <source>left out by agreement: %1</source>
            <translation>pominięte zgodnie z umową: %1</translation>
        </message>
        <message>
            <source>less than a minute: rounding</source>
            <translation>mniej niż minuta: zaokrąglenie</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>naruszone</translation>
        </message>
        <message>
            <source>no cause is known</source>
            <translation>przyczyna nieznana</translation>
        </message>
        <message>
            <source>recorded by hand, so the vendor's system does not know it: %1</source>
            <translation>zapisane ręcznie, system dostawcy tego nie zna: %1</translation>
        </message>
        <message>
            <source>the change of the clock was left out</source>
            <translation>pominięto zmianę czasu</translation>
        </message>
        <message>
            <source>the two differ about the verdict</source>
            <translation>różni się werdykt</translation>
        </message>
        <message>
            <source>the vendor counted a day off: %1</source>
            <translation>dostawca liczył dzień wolny: %1</translation>
        </message>
        <message>
            <source>the vendor counted a weekday without hours</source>
            <translation>dostawca liczył dzień tygodnia bez godzin pracy</translation>
        </message>
        <message>
            <source>the vendor counted outside the day's hours</source>
            <translation>dostawca liczył poza godzinami pracy</translation>
        </message>
        <message>
            <source>the vendor counted the break</source>
            <translation>dostawca liczył przerwę</translation>
        </message>
        <message>
            <source>the vendor counted while it waited for you: %1</source>
            <translation>dostawca liczył, gdy czekał na Ciebie: %1</translation>
        </message>
        <message>
            <source>the vendor counted while the ticket was closed: %1</source>
            <translation>dostawca liczył, gdy zlecenie było zamknięte: %1</translation>
        </message>
        <message>
            <source>the vendor's clock stood beside ours</source>
            <translation>zegar dostawcy różnił się od naszego</translation>
        </message>
    </context>
    <context>
        <name>explain</name>
        <message>
            <source>%1 % of the target used</source>
            <translation>Wykorzystano %1 % celu</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>Agreed with the vendor: %1</source>
            <translation>Uzgodniono z dostawcą: %1</translation>
        </message>
        <message>
            <source>Another criticality: %1</source>
            <translation>Inna krytyczność: %1</translation>
        </message>
        <message>
            <source>As it stood on %1</source>
            <translation>Stan na %1</translation>
        </message>
        <message>
            <source>Calendar %1 (version %2), times of %3</source>
            <translation>Kalendarz %1 (wersja %2), czas %3</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>Odwołano: %1</translation>
        </message>
        <message>
            <source>Closed: %1</source>
            <translation>Zamknięto: %1</translation>
        </message>
        <message>
            <source>Contract %1 (version %2)</source>
            <translation>Umowa %1 (wersja %2)</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Liczony</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Pominięty</translation>
        </message>
        <message>
            <source>Outside hours</source>
            <translation>Poza godzinami</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Wstrzymany</translation>
        </message>
        <message>
            <source>Reopened: %1</source>
            <translation>Ponownie otwarto: %1</translation>
        </message>
        <message>
            <source>Support line %1 takes it</source>
            <translation>Przejmuje linia wsparcia %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Cofnięto: %1</translation>
        </message>
        <message>
            <source>The clock starts</source>
            <translation>Zegar rusza</translation>
        </message>
        <message>
            <source>The target is missed from here on</source>
            <translation>Od tej chwili cel jest naruszony</translation>
        </message>
        <message>
            <source>What was owed came</source>
            <translation>Zobowiązanie spełniono</translation>
        </message>
        <message>
            <source>break</source>
            <translation>przerwa</translation>
        </message>
        <message>
            <source>day off: %1</source>
            <translation>dzień wolny: %1</translation>
        </message>
        <message>
            <source>event #%1</source>
            <translation>zdarzenie nr %1</translation>
        </message>
        <message>
            <source>it was closed, and reopened later: status “%1”</source>
            <translation>zamknięte i później otwarte: status „%1”</translation>
        </message>
        <message>
            <source>left out by agreement: %1</source>
            <translation>pominięte zgodnie z umową: %1</translation>
        </message>
        <message>
            <source>outside the day's hours</source>
            <translation>poza godzinami pracy dnia</translation>
        </message>
        <message>
            <source>so far %1</source>
            <translation>łącznie %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>cel %1</translation>
        </message>
        <message>
            <source>the vendor owes it</source>
            <translation>zobowiązanie dostawcy</translation>
        </message>
        <message>
            <source>the vendor waits for you: status “%1”</source>
            <translation>dostawca czeka na Ciebie: status „%1”</translation>
        </message>
        <message>
            <source>weekend: no hours on that weekday</source>
            <translation>weekend: w tym dniu nie ma godzin pracy</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message numerus="yes">
            <source>%n automatic</source>
            <translation>
                <numerusform>%n automatyczna</numerusform>
                <numerusform>%n automatyczne</numerusform>
                <numerusform>%n automatycznych</numerusform>
            </translation>
        </message>
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
            <source>%n of them replies</source>
            <translation>
                <numerusform>w tym %n odpowiedź</numerusform>
                <numerusform>w tym %n odpowiedzi</numerusform>
                <numerusform>w tym %n odpowiedzi</numerusform>
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
            <source>Importing</source>
            <translation>Importowanie</translation>
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
            <source>Mail and tables (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;All files (*)</source>
            <translation>Poczta i tabele (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;Wszystkie pliki (*)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
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
        <name>inbox</name>
        <message>
            <source>%1 are in %2 now.</source>
            <translation>%1 są teraz w %2.</translation>
        </message>
        <message>
            <source>%1 belongs to %2 now.</source>
            <translation>%1 należy teraz do %2.</translation>
        </message>
        <message>
            <source>%1 is a report of its own now.</source>
            <translation>%1 jest teraz osobnym zgłoszeniem.</translation>
        </message>
        <message>
            <source>%1 is in %2 now.</source>
            <translation>%1 jest teraz w %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) lie in the inbox now.</source>
            <translation>
                <numerusform>%n wiadomość jest teraz w przychodzących.</numerusform>
                <numerusform>%n wiadomości są teraz w przychodzących.</numerusform>
                <numerusform>%n wiadomości jest teraz w przychodzących.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) come from %1 now.</source>
            <translation>
                <numerusform>%n zgłoszenie pochodzi teraz od: %1.</numerusform>
                <numerusform>%n zgłoszenia pochodzą teraz od: %1.</numerusform>
                <numerusform>%n zgłoszeń pochodzi teraz od: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) lie among the automatic mails now.</source>
            <translation>
                <numerusform>%n zgłoszenie jest teraz wśród wiadomości automatycznych.</numerusform>
                <numerusform>%n zgłoszenia są teraz wśród wiadomości automatycznych.</numerusform>
                <numerusform>%n zgłoszeń jest teraz wśród wiadomości automatycznych.</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(bez tematu)</translation>
        </message>
        <message>
            <source>From now on all mails from %1 do.</source>
            <translation>Odtąd tak będzie ze wszystkimi wiadomościami od: %1.</translation>
        </message>
        <message>
            <source>Sender unknown</source>
            <translation>Nadawca nieznany</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>%1: %2 is missed</source>
            <translation>%1: naruszono termin (%2)</translation>
        </message>
        <message>
            <source>%1: %2, %3 % of the time is used</source>
            <translation>%1: %2, wykorzystano %3 % czasu</translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) are at risk or missed</source>
            <translation>
                <numerusform>%n zegar jest zagrożony lub naruszony</numerusform>
                <numerusform>%n zegary są zagrożone lub naruszone</numerusform>
                <numerusform>%n zegarów jest zagrożonych lub naruszonych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clock(s) were at risk or missed before notices began</source>
            <translation>
                <numerusform>%n zegar był zagrożony lub naruszony, zanim zaczęły się powiadomienia</numerusform>
                <numerusform>%n zegary były zagrożone lub naruszone, zanim zaczęły się powiadomienia</numerusform>
                <numerusform>%n zegarów było zagrożonych lub naruszonych, zanim zaczęły się powiadomienia</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Zobacz</translation>
        </message>
        <message>
            <source>Notices in the system tray</source>
            <translation>Powiadomienia w zasobniku systemowym</translation>
        </message>
        <message>
            <source>They are on the SLA page. From now on each is told once.</source>
            <translation>Są na stronie SLA. Odtąd o każdym informujemy raz.</translation>
        </message>
        <message>
            <source>missed %1</source>
            <translation>naruszono %1</translation>
        </message>
    </context>
    <context>
        <name>said</name>
        <message>
            <source>"%1" is not a mail address to send from.</source>
            <translation>„%1” nie jest adresem do wysyłania.</translation>
        </message>
        <message>
            <source>"%1" is not the name of a server.</source>
            <translation>„%1” nie jest nazwą serwera.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>Nie ma połączenia z %1.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 nie odpowiada na czas.</translation>
        </message>
        <message>
            <source>%1 digits; a BIN or IIN has 12.</source>
            <translation>Cyfr: %1, a BIN lub IIN ma 12.</translation>
        </message>
        <message>
            <source>%1 does not accept the user name or password for outgoing mail.</source>
            <translation>%1 nie przyjmuje nazwy użytkownika lub hasła poczty wychodzącej.</translation>
        </message>
        <message>
            <source>%1 does not accept the user name or password.</source>
            <translation>%1 nie przyjmuje nazwy użytkownika lub hasła.</translation>
        </message>
        <message>
            <source>%1 does not let us in now.</source>
            <translation>%1 teraz nas nie wpuszcza.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS as expected.</source>
            <translation>%1 nie obsługuje TLS tak, jak oczekiwano.</translation>
        </message>
        <message>
            <source>%1 errors in %2 rows.</source>
            <translation>Błędów: %1, wierszy: %2.</translation>
        </message>
        <message>
            <source>%1 is no known kind of report; it counts as an incident.</source>
            <translation>%1 to nieznany rodzaj zgłoszenia; liczy się jako incydent.</translation>
        </message>
        <message>
            <source>%1 is no mail address.</source>
            <translation>%1 nie jest adresem e-mail.</translation>
        </message>
        <message>
            <source>%1 is no valid %2.</source>
            <translation>%1 nie jest poprawnym numerem %2.</translation>
        </message>
        <message>
            <source>%1 offers no encryption (STARTTLS).</source>
            <translation>%1 nie oferuje szyfrowania (STARTTLS).</translation>
        </message>
        <message>
            <source>A part of winmail.dat is damaged; what could be read of it was taken.</source>
            <translation>Część winmail.dat jest uszkodzona; przyjęto to, co dało się odczytać.</translation>
        </message>
        <message>
            <source>A person needs a name or a mail address.</source>
            <translation>Potrzebne jest nazwisko lub adres e-mail.</translation>
        </message>
        <message>
            <source>All digits are the same.</source>
            <translation>Wszystkie cyfry są takie same.</translation>
        </message>
        <message>
            <source>An IIN is shown in full only for a purpose.</source>
            <translation>IIN jest pokazywany w całości tylko w podanym celu.</translation>
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation>Organizacja musi mieć nazwę.</translation>
        </message>
        <message>
            <source>Another column gives this.</source>
            <translation>Podaje to inna kolumna.</translation>
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
            <source>Ask your IT to install the certificate authority, or check the server's name.</source>
            <translation>Poproś dział IT o zainstalowanie urzędu certyfikacji albo sprawdź nazwę serwera.</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Check that it is there and may be read.</source>
            <translation>Sprawdź, czy istnieje i można go odczytać.</translation>
        </message>
        <message>
            <source>Check that this is a mail server (IMAP).</source>
            <translation>Sprawdź, czy to serwer poczty (IMAP).</translation>
        </message>
        <message>
            <source>Check the port and the kind of encryption: SSL is usual on 993 and 465, STARTTLS on 143 and 587.</source>
            <translation>Sprawdź port i rodzaj szyfrowania: SSL zwykle na 993 i 465, STARTTLS na 143 i 587.</translation>
        </message>
        <message>
            <source>Check the server's name and port, and the network. Keyuser tries again by itself.</source>
            <translation>Sprawdź nazwę i port serwera oraz sieć. Keyuser sam spróbuje ponownie.</translation>
        </message>
        <message>
            <source>Check the vendor's address; a proxy or sign-in page of your network may have answered in its place.</source>
            <translation>Sprawdź adres dostawcy: zamiast niego mogła odpowiedzieć strona logowania lub proxy Twojej sieci.</translation>
        </message>
        <message>
            <source>Choose SSL (usual port 993) or ask your IT which encryption the server offers.</source>
            <translation>Wybierz SSL (zwykle port 993) albo zapytaj dział IT, jakie szyfrowanie oferuje serwer.</translation>
        </message>
        <message>
            <source>Choose SSL or STARTTLS; none is for a server on this computer only.</source>
            <translation>Wybierz SSL lub STARTTLS; brak szyfrowania tylko dla serwera na tym komputerze.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wybierz inny folder.</translation>
        </message>
        <message>
            <source>Close other windows of keyuser or tools that have the file open, then try again.</source>
            <translation>Zamknij inne okna keyuser i programy, które otworzyły ten plik, i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Correct the address.</source>
            <translation>Popraw adres.</translation>
        </message>
        <message>
            <source>Correct the formula.</source>
            <translation>Popraw formułę.</translation>
        </message>
        <message>
            <source>Correct the number.</source>
            <translation>Popraw numer.</translation>
        </message>
        <message>
            <source>Enter a valid token for this vendor; what is queued is kept and sent afterwards.</source>
            <translation>Wpisz ważny token tego dostawcy; to, co czeka w kolejce, zostaje i zostanie wysłane potem.</translation>
        </message>
        <message>
            <source>Enter it in the settings or with "keyuser mailbox set ID --password-stdin".</source>
            <translation>Wpisz je w ustawieniach.</translation>
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
            <source>Enter the password again. Many providers (Gmail, Yandex, mail.ru, Outlook) want an app password for mail programs, and IMAP to be switched on in the mailbox's settings.</source>
            <translation>Wpisz hasło ponownie. Wielu dostawców (Gmail, Yandex, mail.ru, Outlook) wymaga hasła aplikacji i włączonego IMAP w ustawieniach skrzynki.</translation>
        </message>
        <message>
            <source>Enter the password for outgoing mail.</source>
            <translation>Wpisz hasło poczty wychodzącej.</translation>
        </message>
        <message>
            <source>Enter the server for outgoing mail first.</source>
            <translation>Najpierw podaj serwer poczty wychodzącej.</translation>
        </message>
        <message>
            <source>Enter them again; many providers want an app password instead of the usual one.</source>
            <translation>Wpisz je ponownie; wielu dostawców wymaga hasła aplikacji zamiast zwykłego.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Wyeksportuj ją ponownie.</translation>
        </message>
        <message>
            <source>Fill in one of them.</source>
            <translation>Wypełnij jedno z nich.</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>Wypełnij ją.</translation>
        </message>
        <message>
            <source>Fill one in, or delete the row.</source>
            <translation>Uzupełnij coś albo usuń wiersz.</translation>
        </message>
        <message>
            <source>Free disk space, then start the same work again: it continues where it stopped.</source>
            <translation>Zwolnij miejsce i uruchom to samo jeszcze raz: praca ruszy od miejsca, w którym stanęła.</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>It was decided meanwhile; look at the list again.</source>
            <translation>Zdecydowano o niej w międzyczasie; spójrz na listę jeszcze raz.</translation>
        </message>
        <message>
            <source>Its values are like that.</source>
            <translation>Tak wyglądają jej wartości.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, ask your IT.</source>
            <translation>Keyuser sam spróbuje ponownie. Jeśli to trwa, zapytaj dział IT.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask the vendor.</source>
            <translation>Program spróbuje ponownie sam. Jeśli to potrwa, sprawdź sieć i zapytaj dostawcę.</translation>
        </message>
        <message>
            <source>Keyuser tries again by itself. If it lasts, check the network and ask your IT.</source>
            <translation>Keyuser sam spróbuje ponownie. Jeśli to trwa, sprawdź sieć i zapytaj dział IT.</translation>
        </message>
        <message>
            <source>Look for it in the list of reports.</source>
            <translation>Znajdź je na liście zgłoszeń.</translation>
        </message>
        <message>
            <source>Make room in it: move or delete old mails there.</source>
            <translation>Zwolnij miejsce: przenieś lub usuń stare wiadomości.</translation>
        </message>
        <message>
            <source>Name another row, or 0 for none.</source>
            <translation>Podaj inny wiersz albo 0, jeśli go nie ma.</translation>
        </message>
        <message>
            <source>No column gives the subject or the text of a report.</source>
            <translation>Żadna kolumna nie podaje tematu ani treści zgłoszenia.</translation>
        </message>
        <message>
            <source>Not only digits.</source>
            <translation>Są tu nie tylko cyfry.</translation>
        </message>
        <message>
            <source>Nothing says what it is: it stands below the text with its heading.</source>
            <translation>Nie wiadomo, co to jest: stanie pod treścią ze swoim nagłówkiem.</translation>
        </message>
        <message>
            <source>Open that entry instead.</source>
            <translation>Otwórz tamten wpis.</translation>
        </message>
        <message>
            <source>Open the table in the spreadsheet program, save it and take it in again.</source>
            <translation>Otwórz tabelę w arkuszu kalkulacyjnym, zapisz i zaimportuj ponownie.</translation>
        </message>
        <message>
            <source>Parts of this Outlook message are damaged and could not be read.</source>
            <translation>Części tej wiadomości Outlook są uszkodzone i nie dało się ich odczytać.</translation>
        </message>
        <message>
            <source>Receipts need a server that sends them.</source>
            <translation>Potwierdzenia wymagają serwera, który je wyśle.</translation>
        </message>
        <message>
            <source>Row %1 is empty or too far down to hold the headings.</source>
            <translation>Wiersz %1 jest pusty albo za daleko na nagłówki.</translation>
        </message>
        <message>
            <source>Suggestion %1 does not wait any more.</source>
            <translation>Sugestia %1 już nie czeka na decyzję.</translation>
        </message>
        <message>
            <source>Taken mails cannot move to the folder they are taken from.</source>
            <translation>Przyjętych wiadomości nie można przenosić do tego samego folderu.</translation>
        </message>
        <message>
            <source>The %1 %2 has lost its leading zeros; %3 is meant.</source>
            <translation>%1 %2 utracił zera na początku; chodzi o %3.</translation>
        </message>
        <message>
            <source>The answer of %1 is not understood.</source>
            <translation>Odpowiedź %1 jest niezrozumiała.</translation>
        </message>
        <message>
            <source>The cell %1 holds a formula without a saved result.</source>
            <translation>W komórce %1 jest formuła bez zapisanego wyniku.</translation>
        </message>
        <message>
            <source>The cell %1 shows the error %2.</source>
            <translation>W komórce %1 jest błąd %2.</translation>
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
            <source>The connection to %1 broke.</source>
            <translation>Połączenie z %1 zostało przerwane.</translation>
        </message>
        <message>
            <source>The date %1 cannot be read.</source>
            <translation>Nie można odczytać daty %1.</translation>
        </message>
        <message>
            <source>The disk is full; nothing of this step was stored.</source>
            <translation>Dysk jest pełny; nic z tego kroku nie zapisano.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be looked into:</source>
            <translation>Nie można zajrzeć do folderu %1:</translation>
        </message>
        <message>
            <source>The heading “%1” says otherwise, but its values are like that.</source>
            <translation>Nagłówek „%1” mówi co innego, ale wartości są takie.</translation>
        </message>
        <message>
            <source>The heading “%1” says so, and its values are like that.</source>
            <translation>Tak mówi nagłówek „%1” i takie są wartości.</translation>
        </message>
        <message>
            <source>The heading “%1” says so, but few of its values are like that.</source>
            <translation>Tak mówi nagłówek „%1”, ale mało wartości takich jest.</translation>
        </message>
        <message>
            <source>The heading “%1” says so.</source>
            <translation>Tak mówi nagłówek „%1”.</translation>
        </message>
        <message>
            <source>The mailbox on %1 is full.</source>
            <translation>Skrzynka na %1 jest pełna.</translation>
        </message>
        <message>
            <source>The name of your company is not set.</source>
            <translation>Nie podano nazwy Twojej firmy.</translation>
        </message>
        <message>
            <source>The row has neither a subject nor a description.</source>
            <translation>Wiersz nie ma ani tematu, ani opisu.</translation>
        </message>
        <message>
            <source>The row is hidden in the table.</source>
            <translation>Wiersz jest ukryty w tabeli.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>Tabela jest pusta.</translation>
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
            <source>There is no password for %1.</source>
            <translation>Brak hasła dla %1.</translation>
        </message>
        <message>
            <source>There is no password for the mailbox %1.</source>
            <translation>Skrzynka %1 nie ma hasła.</translation>
        </message>
        <message>
            <source>There is no server for outgoing mail.</source>
            <translation>Nie podano serwera poczty wychodzącej.</translation>
        </message>
        <message>
            <source>There is no server with the name %1, or no network.</source>
            <translation>Nie ma serwera o nazwie %1 albo nie ma sieci.</translation>
        </message>
        <message>
            <source>There is no token for the vendor %1.</source>
            <translation>Nie ma tokenu dla dostawcy %1.</translation>
        </message>
        <message>
            <source>These messages are here already.</source>
            <translation>Te wiadomości są już przyjęte.</translation>
        </message>
        <message>
            <source>This computer has no keychain: the key that IINs are encrypted with is in %1, which only your account can read. Whoever copies the whole profile folder has the key too.</source>
            <translation>Ten komputer nie ma pęku kluczy: klucz, którym zaszyfrowano IIN, jest w %1 i może go odczytać tylko Twoje konto. Kto skopiuje cały folder profilu, ma też klucz.</translation>
        </message>
        <message>
            <source>This is a calendar's answer to an invitation.</source>
            <translation>To odpowiedź kalendarza na zaproszenie.</translation>
        </message>
        <message>
            <source>This is a notice that a mail could not be delivered.</source>
            <translation>To zawiadomienie, że wiadomości nie dostarczono.</translation>
        </message>
        <message>
            <source>This is a read receipt.</source>
            <translation>To potwierdzenie przeczytania.</translation>
        </message>
        <message>
            <source>This is an IIN (a person's number), not a BIN.</source>
            <translation>To IIN (numer osoby), a nie BIN.</translation>
        </message>
        <message>
            <source>This is an automatic reply.</source>
            <translation>To automatyczna odpowiedź.</translation>
        </message>
        <message>
            <source>This is an out-of-office notice.</source>
            <translation>To automatyczna odpowiedź o nieobecności.</translation>
        </message>
        <message>
            <source>This is not a mail: it holds binary data.</source>
            <translation>To nie jest wiadomość: zawiera dane binarne.</translation>
        </message>
        <message>
            <source>This is one of several pieces of a mail that was cut up on its way; ask the sender to send it again.</source>
            <translation>To jedna z części wiadomości podzielonej w drodze; poproś nadawcę o ponowne wysłanie.</translation>
        </message>
        <message>
            <source>This kind of file cannot be taken in.</source>
            <translation>Plików tego rodzaju nie można zaimportować.</translation>
        </message>
        <message>
            <source>This mail came through a mailing list.</source>
            <translation>Ta wiadomość przyszła przez listę mailingową.</translation>
        </message>
        <message>
            <source>This mail is encrypted; its text cannot be read here.</source>
            <translation>Wiadomość jest zaszyfrowana, jej treści nie można tu odczytać.</translation>
        </message>
        <message>
            <source>This mail was sent by this program and came back.</source>
            <translation>Tę wiadomość wysłał ten program i ona wróciła.</translation>
        </message>
        <message>
            <source>This mail was written by a machine.</source>
            <translation>Tę wiadomość napisał program.</translation>
        </message>
        <message>
            <source>This note is here already.</source>
            <translation>Ta notatka już jest.</translation>
        </message>
        <message>
            <source>Without encryption the password and the mails could be read on the way to %1.</source>
            <translation>Bez szyfrowania hasło i wiadomości można odczytać w drodze do %1.</translation>
        </message>
        <message>
            <source>Write it like 2026-11-30 09:30.</source>
            <translation>Zapisz tak: 2026-11-30 09:30.</translation>
        </message>
        <message>
            <source>Write it like 8 701 222 33 44 or +380 67 123 45 67.</source>
            <translation>Zapisz tak: 8 701 222 33 44 lub +380 67 123 45 67.</translation>
        </message>
        <message>
            <source>Write it like help@company.kz.</source>
            <translation>Wpisz na przykład help@company.kz.</translation>
        </message>
        <message>
            <source>Write it like imap.company.kz, without https://.</source>
            <translation>Wpisz na przykład imap.company.kz, bez https://.</translation>
        </message>
        <message>
            <source>“%1” is no telephone number that can be called.</source>
            <translation>Pod numer „%1” nie można zadzwonić.</translation>
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
        <name>table</name>
        <message numerus="yes">
            <source>%1: %n report(s) taken in</source>
            <translation>
                <numerusform>%1: przyjęto %n zgłoszenie</numerusform>
                <numerusform>%1: przyjęto %n zgłoszenia</numerusform>
                <numerusform>%1: przyjęto %n zgłoszeń</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n już jest</numerusform>
                <numerusform>%n już są</numerusform>
                <numerusform>%n już jest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) left out.</source>
            <translation>
                <numerusform>Pominięto %n ukryty wiersz.</numerusform>
                <numerusform>Pominięto %n ukryte wiersze.</numerusform>
                <numerusform>Pominięto %n ukrytych wierszy.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) did not go in</source>
            <translation>
                <numerusform>nie przyjęto %n wiersza</numerusform>
                <numerusform>nie przyjęto %n wierszy</numerusform>
                <numerusform>nie przyjęto %n wierszy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s): %1 ready, %2 with problems.</source>
            <translation>
                <numerusform>%n wiersz: gotowe %1, z problemami %2.</numerusform>
                <numerusform>%n wiersze: gotowe %1, z problemami %2.</numerusform>
                <numerusform>%n wierszy: gotowe %1, z problemami %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Krytyczność</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Opis</translation>
        </message>
        <message>
            <source>Detail below the text</source>
            <translation>Szczegół pod treścią</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>Kind of report</source>
            <translation>Rodzaj zgłoszenia</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Pomiń</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Numer zgłoszenia</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizacja</translation>
        </message>
        <message>
            <source>Reporter's e-mail</source>
            <translation>E-mail zgłaszającego</translation>
        </message>
        <message>
            <source>Reporter's name</source>
            <translation>Zgłaszający</translation>
        </message>
        <message>
            <source>Reporter's phone</source>
            <translation>Telefon zgłaszającego</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Wiersz %1</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Godzina</translation>
        </message>
        <message>
            <source>Topic or module</source>
            <translation>Temat lub moduł</translation>
        </message>
        <message>
            <source>as the last time</source>
            <translation>jak ostatnio</translation>
        </message>
        <message>
            <source>goes in</source>
            <translation>wchodzi</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>prawdopodobne</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>nierozpoznane</translation>
        </message>
        <message>
            <source>please check</source>
            <translation>sprawdź</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>nie wchodzi</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>pewne</translation>
        </message>
        <message>
            <source>your choice</source>
            <translation>Twój wybór</translation>
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
            <source>Call back</source>
            <translation>Oddzwoń</translation>
        </message>
        <message>
            <source>Call overdue</source>
            <translation>Telefon po terminie</translation>
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
            <source>Errors in the file</source>
            <translation>Błędy w pliku</translation>
        </message>
        <message>
            <source>Expected in “%1” and not there</source>
            <translation>Oczekiwany w „%1”, a go nie ma</translation>
        </message>
        <message>
            <source>File missing</source>
            <translation>Brak pliku</translation>
        </message>
        <message>
            <source>Help the delivery on</source>
            <translation>Pomóż w dostarczeniu</translation>
        </message>
        <message>
            <source>Look at the folder's settings</source>
            <translation>Zobacz ustawienia folderu</translation>
        </message>
        <message>
            <source>Look at the mailbox</source>
            <translation>Zobacz skrzynkę</translation>
        </message>
        <message>
            <source>Look at the report</source>
            <translation>Zobacz zgłoszenie</translation>
        </message>
        <message>
            <source>Mailbox %1</source>
            <translation>Skrzynka %1</translation>
        </message>
        <message>
            <source>No mail comes in</source>
            <translation>Poczta nie przychodzi</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Nieczytelny</translation>
        </message>
        <message>
            <source>Nothing comes in</source>
            <translation>Nic nie przychodzi</translation>
        </message>
        <message>
            <source>One key each: the same problem, or not a duplicate.</source>
            <translation>Po jednym klawiszu: ten sam problem albo nie duplikat.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Otwórz folder</translation>
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
        <message>
            <source>See why it was missed</source>
            <translation>Zobacz, dlaczego naruszono</translation>
        </message>
        <message>
            <source>Tried again by itself</source>
            <translation>Próby ponawiane automatycznie</translation>
        </message>
        <message>
            <source>Watched folder “%1”</source>
            <translation>Obserwowany folder „%1”</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>do %1</translation>
        </message>
        <message numerus="yes">
            <source>called %n time(s)</source>
            <translation>
                <numerusform>dzwoniono %n raz</numerusform>
                <numerusform>dzwoniono %n razy</numerusform>
                <numerusform>dzwoniono %n razy</numerusform>
            </translation>
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
    <context>
        <name>year</name>
        <message>
            <source>H</source>
            <translation>G</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>O</source>
            <translation>W</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>W</source>
            <translation>P</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>umowa</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>dzień wolny</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>święto</translation>
        </message>
        <message>
            <source>moved day</source>
            <translation>przeniesiony dzień</translation>
        </message>
        <message>
            <source>moved working day</source>
            <translation>przeniesiony dzień pracy</translation>
        </message>
        <message>
            <source>other hours</source>
            <translation>inne godziny</translation>
        </message>
        <message>
            <source>shortened day</source>
            <translation>skrócony dzień</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>dzień roboczy</translation>
        </message>
        <message>
            <source>working day with a name</source>
            <translation>dzień roboczy z nazwą</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>własny</translation>
        </message>
    </context>
</TS>
