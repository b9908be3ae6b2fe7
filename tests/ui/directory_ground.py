"""An invented directory for the tests and pictures of organisations, people and forms."""

from keyuser.app import App
from keyuser.records import Channel, Incoming, Organisation, PersonEntry
from tests.ui import vendor_ground

IIN, OTHER_IIN = "850615206776", "950228507909"
SITES = ("Головной офис", "Склад Алматы", "Филиал Қарағанды")
DEPARTMENTS = ("Бухгалтерия", "Отдел закупок", "Сату бөлімі", "Склад")
POSITIONS = ("Бухгалтер", "Специалист по закупкам", "Кладовщик", "Аға маман")
NAMES = (
    "Сейтова Айгуль Маратовна", "Ким Анна Викторовна", "Абдрахманов Нурлан", "Петренко Олександр", "Жұмабаева Әсел",
    "Kowalska Maria", "Иванов Сергей Петрович", "Оспанова Динара", "Цой Виктор", "Бекмұратов Ерлан",
)  # fmt: skip


def set_up(app: App) -> App:
    """Organisations with sites and departments, people with and without IIN, reports of some of them."""
    vendor_ground.set_up(app)
    bins = [item.bin for item in vendor_ground.ORGANISATIONS]
    first = app.organisations.get(bins[0])
    app.organisations.save(
        Organisation(first.bin, first.name, first.short_name, "г. Астана, ул. Кунаева, 6", "railways.example")
    )
    app.organisations.save(Organisation("000140002217", "АО «Казпочта»", "Казпочта", "г. Астана", "post.example"))
    for number, name in enumerate(NAMES):
        bin_ = bins[number % 2]
        app.people.save(
            PersonEntry(
                name,
                email=f"user{number}@railways.example",
                phone=f"+7 701 555 {number:02} 17",
                position=POSITIONS[number % 4],
                organisation=bin_,
                site=SITES[number % 3],
                department=DEPARTMENTS[number % 4],
                iin=(IIN, OTHER_IIN)[number] if number < 2 else "",
            )
        )
    for number in range(12):
        person = number % 3
        app.intake.take(
            Incoming(
                channel=Channel.MAIL if number % 2 else Channel.PHONE,
                identity=f"directory-{number}",
                source="ground",
                subject=vendor_ground.TITLES[number % len(vendor_ground.TITLES)],
                text=f"БИН {bins[person % 2]}. Не открывается, помогите.",
                sender_name=NAMES[person],
                sender_email=f"user{person}@railways.example",
            )
        )
    return app
