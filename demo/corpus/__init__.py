"""The demonstration corpus: texts a person can edit (``texts/*.toml``) and the script that turns them into mails.

Every person in it is invented; the organisations and their BINs are public knowledge; mail domains end in ``.example``.
"""
