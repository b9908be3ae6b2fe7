"""Words that carry no matter in the five languages (folded): function words, politeness, filler. Pure data."""

_RUSSIAN = """
а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще
же за здесь и из или им их к как какая какой когда кто ли лишь между меня мне мной мной можно мой моя мы на над надо
наш нас нам него нее нет ни них но ну о об однако он она они оно от очень по под при про раз с сам свой себя сейчас
снова со так также такой такая там те тем то тоже того той только том тот тут ты у уже хотя чего чей чем что чтобы чье
эта эти это этого этой этом этот я здравствуйте день добрый доброе утро уважением уважаемые коллеги спасибо прошу
пожалуйста просьба просим помогите помочь подскажите заранее нужно
"""
_KAZAKH = """
және мен пен бен да де та те бұл сол ол осы біз сіз мені маған оны үшін туралы бойынша кейін дейін бірақ немесе егер
деп болып болса екен ғой ма ме ба бе па пе өте керек еді бар қайта қазір сәлеметсіз құрметпен рахмет өтінемін сұраймын
көмектесіңізші
"""
_UKRAINIAN = """
та і й або але бо в у з із зі за на над не під по про при від до для як який яка яке які що щоб це цей ця ці ми ви він
вона воно вони я мене мені нас нам вас вам його її їх є був була було були буде вже ще дуже також тільки якщо коли де
то ж би добрий день дякую повагою шановні прошу будь ласка
"""
_POLISH = """
a aby ale bez bo by byc byl byla bylo byly co czy dla do gdy i ich ile im ja jak jaki jako je jego jej jest jestem
jesli juz kiedy ktora ktore ktory ktos lub ma mam mi mnie moze moj my na nad nam nas nasz nic nie nich nim o od on ona
one oni ono oraz po pod przez przy sa sie tak taki tam te tego tej ten to tu tylko tym u w we wiec z za ze zeby dzien
dobry prosze dziekuje pozdrawiam witam bardzo
"""
_ENGLISH = """
a about after all also am an and any are as at be because been before being both but by can could did do does doing
done dont for from had has have having he her here him his how i if in into is isnt it its just like me might more
most my no nor not now of off on once one only or other our out over own same she should since so some such than that
the their them then there these they this those through to too under until up us very was we were what when where
which while who whom why will with would you your hello hi dear please thanks thank regards cant wont im ive id
"""

CYRILLIC_STOP_WORDS = [*_RUSSIAN.split(), *_KAZAKH.split(), *_UKRAINIAN.split()]
LATIN_STOP_WORDS = [*_POLISH.split(), *_ENGLISH.split()]
STOP_WORDS = frozenset(CYRILLIC_STOP_WORDS + LATIN_STOP_WORDS)
