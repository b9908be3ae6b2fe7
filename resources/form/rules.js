// The rules of keyuser/intake/topics/rules.py and values.py once more, for the form that is filled in without the program.
// A test in a real browser compares the two on generated values. DATA is what the program put into the page.

const BLANK = `[${DATA.blanks}]+`;
const whole = (pattern) => new RegExp(`^(?:${pattern})$`, "u");
const PATTERNS = Object.fromEntries(Object.entries(DATA.patterns).map(([type, pattern]) => [type, whole(pattern)]));
const TAKES_MANY = new Set(["multi_choice", "file"]);
const ALL_DIGITS = whole("[0-9]+");
const characters = (text) => [...text].length;

function wordsIn(words, language) {
  for (const wanted of [language, "en", "ru"]) if (wanted in words) return words[wanted];
  return Object.values(words)[0] ?? "";
}

function isEmpty(value) {
  return value === undefined || value.length === 0;
}

function cleaned(field, value) {
  if (TAKES_MANY.has(field.type)) {
    const given = (typeof value === "string" ? [value] : value ?? []).filter((item) => item);
    if (field.type === "file") return given;
    const known = field.choices.map((choice) => choice.id);
    const place = (item) => (known.includes(item) ? known.indexOf(item) : known.length);
    return [...new Set(given)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  }
  const text = typeof value === "string" ? value : "";
  if (field.type === "long_text") {
    return text.replace(/\r\n?/g, "\n").replace(new RegExp(`^${BLANK}|${BLANK}$`, "gu"), "");
  }
  if (field.type === "bin" || field.type === "iin") {
    return [...text].filter((char) => !DATA.separators.includes(char)).join("").replace(/^['’`]+/, "");
  }
  return text.replace(new RegExp(BLANK, "gu"), " ").replace(/^ +| +$/g, "");
}

function faultOf(field, value) {
  if (isEmpty(value)) return null;
  if (typeof value !== "string") {
    const known = new Set(field.choices.map((choice) => choice.id));
    if (field.type === "multi_choice" && value.some((item) => !known.has(item))) return { problem: "choice", limit: null };
    return bounds(field, value.length, "too_few", "too_many");
  }
  if (field.type === "choice") {
    return field.choices.some((choice) => choice.id === value) ? null : { problem: "choice", limit: null };
  }
  if (field.type === "bin" || field.type === "iin") return idFault(value, field.type);
  const pattern = PATTERNS[field.type];
  if ((pattern && !pattern.test(value)) || !isPossible(field.type, value)) return { problem: field.type, limit: null };
  if (field.type === "number") return bounds(field, Number(value.replace(",", ".")), "too_small", "too_large");
  if (field.type in DATA.longest) return textFault(field, value);
  return null;
}

function textFault(field, value) {
  const fault = bounds(field, characters(value), "too_short", "too_long");
  if (fault) return fault;
  const longest = DATA.longest[field.type];
  if (field.maximum === null && characters(value) > longest) return { problem: "too_long", limit: longest };
  if (field.pattern && !whole(field.pattern).test(value)) return { problem: "pattern", limit: null };
  return null;
}

function bounds(field, amount, below, above) {
  if (field.minimum !== null && amount < field.minimum) return { problem: below, limit: field.minimum };
  if (field.maximum !== null && amount > field.maximum) return { problem: above, limit: field.maximum };
  return null;
}

function isPossible(type, value) {
  if (type === "date" || type === "date_time") {
    const [year, month, day] = value.slice(0, 10).split("-").map(Number);
    return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  }
  if (type === "phone") {
    const digits = value.replace(/[^0-9]/g, "").length;
    return digits >= DATA.phoneDigits[0] && digits <= DATA.phoneDigits[1];
  }
  if (type === "coordinates") {
    const [latitude, longitude] = value.split(/[ ,;]+/).map((part) => Math.abs(Number(part)));
    return latitude <= 90 && longitude <= 180;
  }
  return true;
}

// Government decree of Kazakhstan No. 853 of 22 July 2003: weights 1..11 modulo 11; for 10 again with 3..11, 1, 2; for 10 again
// the number is not used.
function kazakhCheckDigit(stem) {
  for (const weights of [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]]) {
    const remainder = weights.reduce((sum, weight, place) => sum + weight * Number(stem[place]), 0) % 11;
    if (remainder !== 10) return remainder;
  }
  return null;
}

function isKazakhId(value, wanted) {
  const isBin = "456".includes(value[4]);
  if (new Set(value).size === 1 || kazakhCheckDigit(value) !== Number(value[11])) return false;
  if (wanted === "iin") return !isBin;
  const month = Number(value.slice(2, 4));
  return isBin && month >= 1 && month <= 12 && "0123".includes(value[5]);
}

function idFault(value, type) {
  if (!ALL_DIGITS.test(value)) return { problem: "id_digits", limit: null };
  if (value.length !== 12) return { problem: "id_length", limit: value.length };
  if (isKazakhId(value, type)) return null;
  const other = type === "bin" ? "iin" : "bin";
  return { problem: isKazakhId(value, other) ? `id_is_${other}` : "id_check", limit: null };
}

function shownText(field, value, language) {
  const label = (id) => {
    const choice = field.choices.find((item) => item.id === id);
    return choice ? wordsIn(choice.label, language) : id;
  };
  if (typeof value !== "string") return value.map(label).join("; ");
  if (field.type === "choice") return label(value);
  if (field.type === "date" || field.type === "date_time") {
    const [day, clock] = value.split("T");
    return [language === "en" ? day : day.split("-").reverse().join("."), clock].filter(Boolean).join(" ");
  }
  return value;
}

function holds(condition, given) {
  const value = given[condition.field];
  if (condition.any_of.length === 0) return !isEmpty(value);
  if (value === undefined) return false;
  return (typeof value === "string" ? [value] : value).some((item) => condition.any_of.includes(item));
}

function shownFields(fields, values, given) {
  return fields.filter((field) => {
    if (!field.show_if.every((condition) => holds(condition, given))) return false;
    given[field.id] = cleaned(field, values[field.id]);
    return true;
  });
}

function visibleFields(topic, values) {
  const given = {};
  const checks = shownFields(topic.checklist, values, given);
  if (checks.some((field) => isEmpty(given[field.id]) || faultOf(field, given[field.id]))) return checks;
  return [...checks, ...shownFields(topic.fields, values, given)];
}

function requiredFields(topic, values) {
  const fields = visibleFields(topic, values);
  const given = Object.fromEntries(fields.map((field) => [field.id, cleaned(field, values[field.id])]));
  const asked = (field) => field.required || (field.require_if.length > 0 && field.require_if.every((one) => holds(one, given)));
  return new Set(fields.filter((field) => topic.checklist.includes(field) || asked(field)).map((field) => field.id));
}

function problemsOf(topic, values) {
  const required = requiredFields(topic, values);
  const found = {};
  for (const field of visibleFields(topic, values)) {
    const value = cleaned(field, values[field.id]);
    const open = { problem: topic.checklist.includes(field) ? "unanswered" : "required", limit: null };
    const fault = faultOf(field, value) ?? (isEmpty(value) && required.has(field.id) ? open : null);
    if (fault) found[field.id] = fault;
  }
  return found;
}

const placeOf = (topic, field) => (field.shared ? `shared/${field.shared}/${field.type}` : `${topic.id}/${field.id}`);

function carryOver(old, next, values) {
  const own = new Map([...old.checklist, ...old.fields].map((field) => [field.id, placeOf(old, field)]));
  const wanted = new Map([...next.checklist, ...next.fields].map((field) => [placeOf(next, field), field.id]));
  const place = (name) => own.get(name) ?? name;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [wanted.get(place(name)) ?? place(name), value]));
}

function reportKind(topic, values) {
  let kind = topic.kind;
  for (const field of visibleFields(topic, values)) {
    if (field.type !== "choice") continue;
    const chosen = cleaned(field, values[field.id]);
    kind = field.choices.find((choice) => choice.kind && choice.id === chosen)?.kind ?? kind;
  }
  return kind;
}

function eventTime(topic, values) {
  for (const field of visibleFields(topic, values)) {
    const value = cleaned(field, values[field.id]);
    if (field.event_time && !isEmpty(value) && !faultOf(field, value)) return value;
  }
  return "";
}

function answersOf(topic, values, language) {
  return visibleFields(topic, values)
    .map((field) => ({ field, value: cleaned(field, values[field.id]) }))
    .filter(({ value }) => !isEmpty(value))
    .map(({ field, value }) => ({
      field: field.id,
      type: field.type,
      label: wordsIn(field.label, language),
      value,
      text: shownText(field, value, language),
    }));
}

function labelled(label, text) {
  const mark = /[?:.]$/.test(label) ? "" : ":";
  return text.includes("\n") ? `${label}${mark}\n${text}` : `${label}${mark} ${text}`;
}

function reportText(topic, values, language) {
  const given = answersOf(topic, values, language);
  const named = new Set(topic.fields.filter((field) => field.in_subject).map((field) => field.id));
  const checks = new Set(topic.checklist.map((field) => field.id));
  const lines = (wanted) => given.filter(wanted).map((item) => labelled(item.label, item.text)).join("\n");
  const blocks = [lines((item) => checks.has(item.field)), lines((item) => !checks.has(item.field))];
  const parts = given.filter((item) => named.has(item.field)).map((item) => item.text);
  const title = wordsIn(topic.title, language);
  const subject = [...(parts.length ? `${title}: ${parts.join(", ")}` : title).replaceAll("\n", " ")];
  const cut = subject.length <= DATA.subjectCharacters ? subject : [...subject.slice(0, DATA.subjectCharacters - 1), "…"];
  return { subject: cut.join(""), text: blocks.filter(Boolean).join("\n\n") };
}
