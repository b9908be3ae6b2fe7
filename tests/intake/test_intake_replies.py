"""Quoted history and signatures in five languages are folded; text is not, and nothing is ever lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.intake.mail.replies import find_folds, segments, split_reply
from keyuser.records import FoldKind

NEW = "Ошибка повторяется, отчёт 3.2 не открывается."

HISTORY = [
    "чт, 1 февр. 2024 г. в 12:00, Иван Петров <ivan@example.com>:\n\n> Добрый день!",
    "чт, 1 февр. 2024 г. в 12:00, Иван Петров <\nivan@example.com>:\n\n> Добрый день!",
    "Иван Петров писал(а) 01.02.2024 12:00:\n> Добрый день",
    '01.02.2024, 12:00, "Иван Петров" <ivan@example.com>:\n\nДобрый день!',
    "Четверг, 1 февраля 2024, 12:00 +05:00 от Иван <ivan@example.com>:\n\nДобрый день",
    "________________________________\nОт: Иван <ivan@example.com>\nОтправлено: 1 февраля\nКому: Анна\nТема: отчёт\n\nтекст",
    "*От:* Иван <ivan@example.com>\n*Отправлено:* 1 фев\n*Кому:* А\n*Тема:* t\n\nтекст",
    "-----Original Message-----\nFrom: Ivan\nSent: Thu\nTo: A\nSubject: s\n\ntext",
    "On Thu, Feb 1, 2024 at 12:00 PM John Smith <john@example.com>\nwrote:\n\n> Hello",
    "---- On Thu, 01 Feb 2024 12:00:00 +0500 John <j@example.com> wrote ----\n\n text",
    "W dniu czw., 1 lut 2024 o 12:00 Jan Kowalski <jan@example.com> napisał(a):\n> dzień",
    "-----Wiadomość oryginalna-----\nOd: Jan\nWysłano: czw\nDo: A\nTemat: R\n\nx",
    "Від: Іван\nДата: 1 лют\nКому: А\nТема: з\n\nх",
    "2024 ж. 1 ақп., бс 12:00, Айдар Серіков <aidar@example.com> жазды:\n\n> Қайырлы",
    "Кімнен: Айдар\nЖіберілген: бс\nКімге: А\nТақырып: Е\n\nмәтін",
    "> Добрый день\n> Когда исправят?",
    "Пользователь Иван Петров написал:\n> старое",
    "Від кого: Іван <ivan@example.ua>\nДата: понеділок, 2 листопада 2026 р. 10:40\nКому: Олена\nТема: Звіт\n\nДобрий день",
    "Іван Петренко пише 01.02.24 12:00:\n> Доброго дня!",
    '2 листопада 2026, 10:40:15, від "Іван Петренко" <ivan@example.ua>:\n\nДобрий день',
    "-----Оригінальне повідомлення-----\nВід: Іван\nНадіслано: понеділок\nКому: Олена\nТема: x\n\nтекст",
    '----------------\nКому: anna@example.kz;\nТема: Отчёт;\n02.11.2026, 10:40, "Иван" <ivan@example.ru>:\n\nтекст',
    '02.11.2026, 10:40, "Иван Петров" <ivan@example.ru>:\n> Добрый день!\n> Пришлите',
    ">Понедельник, 2 ноября 2026, 10:40 +05:00 от Иван Петров <ivan@example.ru>:\n> \n>Добрый день!",
    "> 2 нояб. 2026 г., в 10:40, Иван Петров <ivan@example.com> написал(а):\n> \n> Добрый день!",
    "-------- Исходное сообщение --------\nОт: Иван\nДата: 02.11.2026 10:40 (GMT+05:00)\nКому: Анна\nТема: x\n\nтекст",
    "Дата: 2 ноября 2026 г.\nОт: Иван <ivan@example.kz>\nКому: Анна\nТема: x\n\nтекст",
    "Жіберуші: Айдар Серіков <aidar@example.kz>\nЖіберілді: 2 қараша 2026 ж. 10:40\nАлушы: Анна\nТақырыбы: RE: Есеп\n\nСәлем",
    "2024 ж. 1 ақпан, 12:00, Айдар <aidar@example.com> былай деп жазды:\n\nСәлем!",
    "W dniu 2026-11-02 10:40:15 użytkownik Jan Kowalski <jan@example.pl> napisał:\n> Dzień dobry",
    "> Wiadomość napisana przez Jan Kowalski <jan@example.pl> w dniu 2 lis 2026, o godz. 10:40:\n> \n> Dzień dobry",
    "------- Original Message -------\nOn Monday, November 2nd, 2026 at 10:40 AM, Ivan <ivan@example.com> wrote:\n\n> Hello",
    "##- Please type your reply above this line -##\n\nHello",
    "== Пожалуйста, пишите ответ выше этой строки ==\n\nИван Петров (Поддержка)\nДобрый день!",
    "Von: Anna <anna@example.de>\nGesendet: Montag, 2. November 2026 10:40\nAn: Jan\nBetreff: Bericht\n\nAlt",
    "Please type your reply above this line\n\nOld",
]
SIGNATURES = [
    "С уважением,\nАнна Смирнова\nБухгалтерия\nтел. +7 727 000 00 00",
    "С уважением, Анна",
    "--\nАнна",
    "-- \nАнна\nЭто письмо предназначено только адресату. Если Вы получили его по ошибке, удалите его.",
    "Отправлено с iPhone",
    "Get Outlook for Android<https://aka.ms/x>",
    "Менің iPhone құрылғымнан жіберілді",
    "Құрметпен, Асель",
    "З повагою\nОлена",
    "Z poważaniem\nAnna Nowak\nKsięgowość",
    "Best regards,\nJohn",
    "Спасибо,\nАнна",
    "Заранее благодарю,\nАнна",
    "Дякую!\nОлена Коваль",
    "Алдын ала рахмет,\nАсель",
    "Many thanks,\nJohn",
    "Z serdecznymi pozdrowieniami\nAnna",
    "Serdecznie pozdrawiam\nAnna",
    "С уважением / Құрметпен / Best regards,\nАнна",
    "Хорошего дня!\nАнна",
    "___\nАнна Смирнова",
    "Pobierz aplikację Outlook dla systemu iOS",
    "Android жүйесіне арналған Outlook бағдарламасын алу",
    "iPhone құрылғысынан жіберілді",
    "Надіслано від Samsung",
    "Отправлено с моего телефона Huawei",
    "С уважением,\nАнна\n\nНастоящее сообщение предназначено для адресата и содержит конфиденциальные сведения.",
    "This e-mail and any attachments are confidential and intended solely for the addressee.",
    "____________________________\nЦе повідомлення є конфіденційним і призначене виключно для адресата.",
    "Niniejsza wiadomość jest poufna i przeznaczona wyłącznie dla adresata.",
]
TEXTS = [
    "Программа пишет:\nОшибка 500, обратитесь к администратору.",
    "Не работает:\n- печать\n-- экспорт\n--- поиск",
    "От: склада\nКому: в магазин\nне проходит накладная",
    "Тема: печать\nне работает",
    "С уважением отнеситесь к просьбе, программа не работает уже неделю",
    "Пользователь пишет, что в 12:00:\nне работает",
    "Ошибка 01.02.2024 12:00 от user@example.com:\nнет доступа",
    ">>> ошибка python",
    "Отправлено из отдела кадров вчера, ответа нет.\nПрошу проверить заявку.",
    "Не открывается отчёт.\n\nСпасибо!\nЖду ответа",
    "Не открывается отчёт.\n\nЭто письмо предназначено для бухгалтерии, перешлите им.",
    "Список:\n--------------------\nкод | имя\n--------------------\n1 | а",
    "02.11.2026 10:40 программа выдала:\nОшибка 500\nпосле перезапуска то же",
    "Маршрут:\nОт: Алматы\nДо: Астаны\nне строится",
    "Бағдарлама жазады:\nҚате 500",
    "Program pisze:\nBłąd 500",
    "Добрый день!\n\nВ 12:04 Иванов написал:\nвсё сломалось. Подтверждаю.",
    "Добрый день!\n\nДата: 05.03.2026\nОт: ТОО Ромашка\nСумма: 100\nКому: АО Лист\nНазначение: оплата",
    "Добрый день!\n\nТема: доступ\nНужен доступ к отчёту.\nОт: 1 марта\nДо: 5 марта",
    "Hello!\n\nFrom: Almaty\nTo: Astana\nDate: 05.03.2026\nThe waybill is not printed.",
    "Не работает вход.\nС уважением, Анна\n\nP.S. Ещё не печатается накладная.",
    "Прошу исправить.\n___________\nТаблица ниже\nИтого не сходится, почему?",
    "--\nошибка 1\n--\nошибка 2\nЧто делать?",
]
FORWARDS = [
    "Начало переадресованного сообщения:\n\nОт: Иван <ivan@example.kz>\nТема: Отчёт\nКому: anna@example.kz\n\nНе открывается.",
    "Початок листа, що пересилається:\n\nВід: Іван <ivan@example.ua>\nТема: Звіт\nДата: 2 листопада\n\nНе відкривається.",
    "Początek przekazanej wiadomości:\n\nOd: Jan <jan@example.pl>\nTemat: Raport\nData: 2 listopada\n\nNie otwiera się.",
    "Переслане повідомлення:\n\nВід: І <i@example.ua>\nДата: 1 лют\nТема: x\n\nх",
    "Қайта жіберілген хат:\nКімнен: А\nКүні: 1 ақпан\nТақырып: x\n\nмәтін",
    "-------- Қайта жіберілген хабарлама --------\nКімнен: Айдар\nТақырып: Есеп\n\nАшылмайды.",
    "---------- Forwarded message ---------\nОт: Иван <ivan@example.kz>\nDate: пн, 2 нояб. 2026 г. в 10:40\n\nНет отчёта.",
    "-------- Przesłana wiadomość --------\nOd: Jan\nTemat: Raport\n\nNie działa.",
]


@pytest.mark.parametrize("history", HISTORY)
def test_history_is_folded(history):
    reply, signature, quoted = split_reply(f"{NEW}\n\n{history}")
    assert (reply, signature) == (NEW, "")
    assert quoted.split() == history.split()
    assert [fold.kind for fold in find_folds(f"{NEW}\n\n{history}")] == [FoldKind.QUOTE]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_signatures_are_folded(signature):
    assert split_reply(f"{NEW}\n\n{signature}") == (NEW, signature, "")
    assert split_reply(f"{NEW}\n\n{signature}\n\n{HISTORY[0]}")[:2] == (NEW, signature)


@pytest.mark.parametrize("text", TEXTS)
def test_text_that_only_looks_like_history_stays(text):
    assert split_reply(text) == (text, "", "")


def test_a_signature_by_the_senders_name():
    text = f"{NEW}\n\nСмирнова А.,\nбухгалтер"
    assert find_folds(text) == ()
    (fold,) = find_folds(text, sender_name="Анна Смирнова")
    assert text[fold.start : fold.end] == "Смирнова А.,\nбухгалтер"
    assert find_folds("Смирнова А. не может войти", sender_name="Анна Смирнова") == ()


def test_answers_between_quotes_stay():
    text = "01.02.2024 12:00, Иван пишет:\n> Какая версия?\n\nПятая.\n\n> Какой модуль?\n\nЗакупки."
    assert split_reply(text)[0].split() == ["Пятая.", "Закупки."]


def test_a_forward_is_the_report_itself():
    text = "Посмотрите.\n\n-------- Перенаправленное сообщение --------\nТема: Печать\nОт: Асель\n\nПринтер молчит."
    assert find_folds(text) == ()
    assert split_reply(text)[0] == "Посмотрите."
    outlook = f"Посмотрите.\n\n{HISTORY[5]}"
    assert find_folds(outlook, forwarded=True) == ()
    assert len(find_folds(outlook)) == 1


@pytest.mark.parametrize("forward", FORWARDS)
def test_forwards_are_never_folded(forward):
    text = f"Посмотрите, пожалуйста.\n\n{forward}"
    assert find_folds(text) == ()
    assert split_reply(text)[0] == "Посмотрите, пожалуйста."


def test_an_answer_below_the_question_with_a_signature():
    text = f"пн, 2 нояб. 2026 г. в 10:40, Иван <ivan@example.com>:\n> Какая версия?\n\n{NEW}\n\nС уважением,\nАнна"
    assert split_reply(text)[:2] == (NEW, "С уважением,\nАнна")


def test_a_mail_of_nothing_but_history_is_not_folded_away():
    assert find_folds(HISTORY[8]) == ()


_LINES = [*HISTORY, *SIGNATURES, *TEXTS, NEW, "", ">", "> ", "--", "От:", ":", "From: a", "________"]


@given(st.one_of(st.lists(st.sampled_from(_LINES)).map("\n".join), st.text()))
def test_segments_cover_every_text_in_order(text):
    position = 0
    for segment in segments(text, sender_name="Анна"):
        assert segment.start == position < segment.end
        position = segment.end
    assert position == len(text)
    kept = "".join("".join(part.split()) for part in split_reply(text))
    assert sorted(kept) == sorted("".join(text.split()))


def test_a_line_that_ends_in_many_no_break_spaces():
    assert find_folds("text" + "\u00a0" * 80) == ()


def test_texts_that_no_person_wrote_end_too():
    for text in ("> a\n" + "\n" * 300_000 + "> b\n", "From: a\nx\n" * 60_000, "-- \nx\n\n> q\n" * 60_000):
        folds = find_folds(text)
        assert all(0 <= fold.start < fold.end <= len(text) for fold in folds)
        assert sum(segment.end - segment.start for segment in segments(text)) == len(text)
