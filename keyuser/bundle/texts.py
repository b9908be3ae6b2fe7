"""The words of the vendor's page and of README.txt in five languages; the vendor's profile chooses, English is the default.

Figures stand beside their words ("17 | Reports"), so that no language needs plural forms.
"""

from collections.abc import Mapping
from typing import Final

_KEYS: Final = (
    "bundle", "for_vendor", "created", "contact", "reports", "organisations", "people", "top_criticality", "contents",
    "group", "why", "description", "wanted_result", "evidence", "first_seen", "last_seen", "bin", "name_unknown", "empty",
    "quote", "signature", "open_file", "size", "withheld", "withheld_why", "check", "low", "medium", "high", "critical",
    "incident", "service_request", "change_request", "consultation", "wish", "mail", "web_form", "phone", "chat",
    "spreadsheet", "folder", "reporter", "kind_name", "kind_mail", "iin",
)  # fmt: skip

_VALUES: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        "Consolidated report", "For", "Created", "Contact", "Reports", "Organisations", "People affected",
        "Highest criticality", "Contents", "Group", "Why", "Description", "Wanted result", "Evidence", "First seen",
        "Last seen", "BIN", "name not known", "not stated", "Quoted text", "Signature", "Open file", "Size",
        "Personal data withheld", "Replaced in the texts by a mark that names its kind.",
        "SHA256SUMS holds the checksum of every file of this bundle.", "Low", "Medium", "High", "Critical", "Incident",
        "Service request", "Change request", "Consultation", "Wish", "E-mail", "Web form", "Phone", "Chat", "Spreadsheet",
        "Folder", "Reporter", "name", "attached mail", "IIN",
    ),
    "ru": (
        "Сводное обращение", "Кому", "Создано", "Контактное лицо", "Обращения", "Организации", "Затронуто сотрудников",
        "Высшая критичность", "Содержание", "Группа", "Почему", "Описание", "Ожидаемый результат", "Материалы",
        "Впервые", "В последний раз", "БИН", "название неизвестно", "не указано", "Цитируемый текст", "Подпись",
        "Открыть файл", "Размер", "Скрыты персональные данные", "В текстах на их месте стоит пометка с видом данных.",
        "В файле SHA256SUMS — контрольная сумма каждого файла этого пакета.", "Низкая", "Средняя", "Высокая",
        "Критическая", "Инцидент", "Запрос на обслуживание", "Запрос на изменение", "Консультация", "Пожелание",
        "Эл. почта", "Веб-форма", "Телефон", "Чат", "Таблица", "Папка", "Заявитель", "имя", "вложенное письмо", "ИИН",
    ),
    "kk": (
        "Жиынтық өтініш", "Кімге", "Құрылды", "Байланыс тұлғасы", "Өтініштер", "Ұйымдар", "Қамтылған қызметкерлер",
        "Ең жоғары маңыздылық", "Мазмұны", "Топ", "Себебі", "Сипаттамасы", "Күтілетін нәтиже", "Дәлелдер",
        "Алғаш рет", "Соңғы рет", "БСН", "атауы белгісіз", "көрсетілмеген", "Дәйексөз мәтіні", "Қолтаңба",
        "Файлды ашу", "Көлемі", "Дербес деректер жасырылды", "Мәтінде олардың орнында деректер түрінің белгісі тұр.",
        "SHA256SUMS файлында осы пакеттің әр файлының бақылау сомасы бар.", "Төмен", "Орташа", "Жоғары", "Сыни",
        "Инцидент", "Қызмет көрсету сұрауы", "Өзгерту сұрауы", "Кеңес", "Ұсыныс", "Эл. пошта", "Веб-форма", "Телефон",
        "Чат", "Электрондық кесте", "Қалта", "Өтініш беруші", "аты-жөні", "тіркелген хат", "ЖСН",
    ),
    "uk": (
        "Зведене звернення", "Кому", "Створено", "Контактна особа", "Звернення", "Організації", "Зачеплено працівників",
        "Найвища критичність", "Зміст", "Група", "Чому", "Опис", "Очікуваний результат", "Матеріали", "Уперше",
        "Востаннє", "БІН", "назва невідома", "не вказано", "Цитований текст", "Підпис", "Відкрити файл", "Розмір",
        "Приховано персональні дані", "У текстах на їхньому місці стоїть позначка з видом даних.",
        "У файлі SHA256SUMS — контрольна сума кожного файлу цього пакета.", "Низька", "Середня", "Висока", "Критична",
        "Інцидент", "Запит на обслуговування", "Запит на зміну", "Консультація", "Побажання", "Ел. пошта", "Вебформа",
        "Телефон", "Чат", "Таблиця", "Папка", "Заявник", "ім’я", "вкладений лист", "ІІН",
    ),
    "pl": (
        "Zgłoszenie zbiorcze", "Dla", "Utworzono", "Osoba kontaktowa", "Zgłoszenia", "Organizacje",
        "Dotyczy pracowników", "Najwyższa krytyczność", "Spis treści", "Grupa", "Dlaczego", "Opis", "Oczekiwany wynik",
        "Materiały", "Pierwszy raz", "Ostatni raz", "BIN", "nazwa nieznana", "nie podano", "Cytowany tekst", "Podpis",
        "Otwórz plik", "Rozmiar", "Ukryto dane osobowe", "W tekstach zastępuje je znacznik z rodzajem danych.",
        "Plik SHA256SUMS zawiera sumę kontrolną każdego pliku tego pakietu.", "Niska", "Średnia", "Wysoka", "Krytyczna",
        "Incydent", "Zgłoszenie serwisowe", "Wniosek o zmianę", "Konsultacja", "Propozycja", "E-mail",
        "Formularz internetowy", "Telefon", "Czat", "Arkusz", "Folder", "Zgłaszający", "imię i nazwisko",
        "załączona wiadomość", "IIN",
    ),
}  # fmt: skip

TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    language: dict(zip(_KEYS, values, strict=True)) for language, values in _VALUES.items()
}

_README: Final[Mapping[str, str]] = {
    "en": (
        "{bundle} {ref}: {title}\n\nUnpack this file (it is a zip archive) and open index.html in any browser; no\n"
        "connection is needed. manifest.json says the same for machines. To check that nothing was\naltered: "
        "sha256sum -c SHA256SUMS\n"
    ),
    "ru": (
        "{bundle} {ref}: {title}\n\nРаспакуйте этот файл (это zip-архив) и откройте index.html в любом браузере; сеть не\n"
        "нужна. В manifest.json то же самое для программ. Проверка, что ничего не изменено:\nsha256sum -c SHA256SUMS\n"
    ),
    "kk": (
        "{bundle} {ref}: {title}\n\nБұл файлды (zip мұрағатын) ашып, index.html файлын кез келген браузерде қараңыз; желі\n"
        "қажет емес. manifest.json файлында бағдарламаларға арналған сол мазмұн бар. Ештеңе\n"
        "өзгермегенін тексеру: sha256sum -c SHA256SUMS\n"
    ),
    "uk": (
        "{bundle} {ref}: {title}\n\nРозпакуйте цей файл (це zip-архів) і відкрийте index.html у будь-якому браузері; мережа\n"
        "не потрібна. У manifest.json те саме для програм. Перевірка, що нічого не змінено:\nsha256sum -c SHA256SUMS\n"
    ),
    "pl": (
        "{bundle} {ref}: {title}\n\nRozpakuj ten plik (to archiwum zip) i otwórz index.html w dowolnej przeglądarce; sieć nie\n"
        "jest potrzebna. manifest.json zawiera to samo dla programów. Sprawdzenie, że nic nie zmieniono:\n"
        "sha256sum -c SHA256SUMS\n"
    ),
}


def language_of(tag: str) -> str:
    """The language that is used for a tag such as "ru-KZ": one of the five, English for every other."""
    base = tag.lower().replace("_", "-").split("-")[0]
    return base if base in TEXTS else "en"


def readme(language: str, ref: str, title: str) -> str:
    """README.txt: how to open the bundle; in the vendor's language, then in English where that is another one."""
    chosen = language_of(language)
    languages = [chosen] if chosen == "en" else [chosen, "en"]
    return "\n".join(_README[item].format(bundle=TEXTS[item]["bundle"], ref=ref, title=title) for item in languages)
