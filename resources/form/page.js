// The page: topic, checklist, details, reporter, saving. Everything is in `state`; views are made anew when topic or language
// change and only shown, hidden and marked otherwise.

const state = { formId: "", language: DATA.language, topic: null, values: {}, reporter: {}, files: new Map(), tried: false };
const byId = (id) => document.getElementById(id);
const DRAFT_KEY = `keyuser-form ${DATA.mailTo} ${DATA.company}`;
const DRAFT_DAYS = 7;
let views = [];

function newFormId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function announce(text) {
  byId("said").textContent = text;
}

function build() {
  document.documentElement.lang = state.language;
  document.title = say("heading");
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = say(place.dataset.word);
  byId("reporter-title").textContent = wordsIn(DATA.reporter.title, state.language);
  byId("draft-note").textContent = say(drafts.work ? "draft_kept" : "draft_not_kept");
  byId("topics").replaceChildren(...DATA.topics.map(topicCard));
  byId("saved").hidden = true;
  views = [];
  place(byId("checks"), state.topic?.checklist ?? [], state.topic, "values");
  place(byId("fields"), state.topic?.fields ?? [], state.topic, "values");
  place(byId("reporter"), DATA.reporter.fields, DATA.reporter, "reporter");
  update();
}

function topicCard(topic) {
  const radio = element("input", { type: "radio", name: "topic", id: `topic-${topic.id}`, value: topic.id });
  radio.checked = state.topic === topic;
  radio.addEventListener("change", () => chooseTopic(topic));
  const urgent = topic.hot ? element("span", { class: "urgent" }, say("urgent")) : null;
  const title = element("span", { class: "title" }, wordsIn(topic.title, state.language), urgent);
  return element("label", { class: "card", for: radio.id }, radio, element("span", {}, title, element("span", { class: "help" }, wordsIn(topic.hint, state.language))));
}

function chooseTopic(topic) {
  if (state.topic) state.values = carryOver(state.topic, topic, state.values);
  state.topic = topic;
  state.tried = false;
  build();
  byId(`topic-${topic.id}`).focus();
  drafts.keep();
}

function place(holder, fields, topic, part) {
  const made = fields.map((field) => {
    const id = `${part === "reporter" ? "reporter" : topic.id}-${field.id}`;
    const view = fieldView(field, id, (finished) => {
      state[part][field.id] = view.read();
      view.touched = view.touched || finished === true;
      whenReleased(update);
      drafts.keep();
    });
    Object.assign(view, { field, topic, part, touched: false });
    view.write(state[part][field.id]);
    return view;
  });
  views.push(...made);
  holder.replaceChildren(...made.map((view) => view.root));
}

// Leaving a field by pressing the mouse on a button may show a problem above that button: not before the button was clicked, or
// it moves away under the mouse.
let isPressed = false;
let waiting = null;

function whenReleased(work) {
  if (isPressed) waiting = work;
  else work();
}

function release() {
  isPressed = false;
  setTimeout(() => {
    waiting?.();
    waiting = null;
  });
}

// Shows what is asked now and marks what is wrong: everything after an attempt to save, before it what was typed and left.
function update() {
  const asked = new Map();
  for (const topic of [state.topic, DATA.reporter].filter(Boolean)) {
    const values = topic === DATA.reporter ? state.reporter : state.values;
    asked.set(topic, { visible: new Set(visibleFields(topic, values)), required: requiredFields(topic, values), faults: problemsOf(topic, values) });
  }
  for (const view of views) {
    const { visible, required, faults } = asked.get(view.topic);
    const fault = faults[view.field.id];
    const isMissing = fault && (fault.problem === "required" || fault.problem === "unanswered");
    view.root.hidden = !visible.has(view.field);
    view.fault = view.root.hidden ? null : fault ?? null;
    view.require(required.has(view.field.id));
    view.fail(view.fault && (state.tried || (view.touched && !isMissing)) ? tell(fault, view.field) : "");
  }
  const shown = (holder) => [...byId(holder).children].some((child) => !child.hidden);
  byId("step-checks").hidden = !shown("checks");
  byId("step-fields").hidden = !shown("fields");
  byId("step-reporter").hidden = byId("step-save").hidden = byId("step-fields").hidden;
  if (state.tried) summarise();
}

function summarise() {
  const faulty = views.filter((view) => view.fault);
  const links = faulty.map((view) => {
    const go = (event) => {
      event.preventDefault();
      view.focused.focus();
      view.root.scrollIntoView({ block: "center" });
    };
    return element("li", {}, element("a", { href: `#${view.focused.id}`, onclick: go }, view.label), ` — ${tell(view.fault, view.field)}`);
  });
  byId("problems-title").textContent = say("problems_title", { count: faulty.length });
  byId("problems-list").replaceChildren(...links);
  byId("problems").hidden = faulty.length === 0;
}

function save(event) {
  event.preventDefault();
  state.tried = true;
  update();
  if (!state.topic || !byId("problems").hidden) {
    byId("saved").hidden = true;
    byId("problems").focus();
    return;
  }
  const made = filledForm(new Date());
  const link = element("a", { href: URL.createObjectURL(new Blob(made.parts, { type: "text/plain;charset=utf-8" })), download: made.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  showSaved(made);
}

function filledForm(now) {
  const { topic, language } = state;
  const stamp = localTime(now);
  const name = `report-${stamp.slice(0, 16).replace(/[-:]/g, "").replace("T", "-")}-${topic.id}-${state.formId.slice(0, 4)}.kuform.txt`;
  const { subject, text } = reportText(topic, state.values, language);
  const reporter = answersOf(DATA.reporter, state.reporter, language);
  const about = (wanted) => reporter.filter(wanted).map((item) => labelled(item.label, item.text)).join("\n");
  const belongs = about((item) => item.field === "organisation" || item.field === "department");
  const answers = answersOf(topic, state.values, language);
  const happened = eventTime(topic, state.values);
  const mailBody = say("mail_body", { file: name });
  const readable = [subject, text, about(() => true), `${say("saved_at")}: ${stamp.slice(0, 16).replace("T", " ")}`, say("file_note")].join("\n\n");
  const form = {
    form_id: state.formId,
    saved_at: now.toISOString(),
    language,
    topic: { id: topic.id, version: topic.version, title: wordsIn(topic.title, language), criticality: topic.criticality, hot: topic.hot, route: topic.route },
    kind: reportKind(topic, state.values),
    subject,
    text: [text, belongs].filter(Boolean).join("\n\n"),
    event_at: happened && new Date(happened).toISOString(),
    reporter: Object.fromEntries(reporter.map((item) => [item.field, item.value])),
    answers,
    mail_body: mailBody,
  };
  const files = answers
    .filter((answer) => answer.type === "file")
    .flatMap((answer) => answer.value.map((file) => ({ field: answer.field, name: file, ...state.files.get(file) })));
  return { name, subject, mailBody, parts: packForm(form, readable, files) };
}

function localTime(at) {
  return new Date(at - at.getTimezoneOffset() * 60000).toISOString().slice(0, 19);
}

function showSaved({ name, subject, mailBody }) {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${mailBody}\r\n`)}`;
  byId("saved-name").textContent = name;
  byId("saved-mail").href = `mailto:${encodeURIComponent(DATA.mailTo).replaceAll("%40", "@")}?${query}`;
  byId("saved-mail").textContent = DATA.mailTo ? say("mail_to", { address: DATA.mailTo }) : say("mail");
  byId("saved").hidden = false;
  byId("saved").focus();
}

// Drafts live in the browser's own store, where there is one: pages opened from disk may have none.
const drafts = {
  work: true,
  keep() {
    const isFile = (name) => name.endsWith("/file") || views.some((view) => view.part === "values" && view.field.id === name && view.field.type === "file");
    const values = Object.fromEntries(Object.entries(state.values).filter(([name]) => !isFile(name)));
    const draft = { at: Date.now(), formId: state.formId, language: state.language, topic: state.topic?.id, values, reporter: state.reporter };
    this.attempt(() => localStorage.setItem(DRAFT_KEY, JSON.stringify(draft)));
  },
  restore() {
    this.attempt(() => {
      const draft = JSON.parse(localStorage.getItem(DRAFT_KEY) ?? "null");
      if (!draft || Date.now() - draft.at > DRAFT_DAYS * 24 * 3600 * 1000) {
        localStorage.removeItem(DRAFT_KEY);
        return;
      }
      const { formId, values, reporter } = draft;
      Object.assign(state, { formId, values, reporter, topic: DATA.topics.find((topic) => topic.id === draft.topic) ?? null });
      if (draft.language in DATA.words) state.language = draft.language;
    });
  },
  clear() {
    this.attempt(() => localStorage.removeItem(DRAFT_KEY));
  },
  attempt(work) {
    try {
      work();
    } catch {
      this.work = false;
    }
  },
};

function clear() {
  if (!window.confirm(say("clear_question"))) return;
  [...state.files.keys()].forEach(dropFile);
  Object.assign(state, { formId: newFormId(), topic: null, values: {}, reporter: {}, tried: false });
  drafts.clear();
  byId("problems").hidden = true;
  build();
  byId("topics").querySelector("input").focus();
}

// Where a pasted or dropped file goes: the file field in which one is, else the first that is shown.
function fileTarget(event) {
  const shown = views.filter((view) => view.field.type === "file" && !view.root.hidden);
  return shown.find((view) => view.root.contains(event.target)) ?? shown[0];
}

function takeFiles(event, list) {
  const target = list.length ? fileTarget(event) : null;
  if (!target) return;
  event.preventDefault();
  target.add(list);
}

function start() {
  state.formId = newFormId();
  drafts.restore();
  const languages = byId("language");
  languages.replaceChildren(...Object.entries(DATA.languages).map(([code, name]) => element("option", { value: code, lang: code }, name)));
  languages.value = state.language;
  languages.addEventListener("change", () => {
    state.language = languages.value;
    build();
    drafts.keep();
  });
  byId("form").addEventListener("submit", save);
  byId("clear").addEventListener("click", clear);
  document.addEventListener("pointerdown", () => (isPressed = true), true);
  document.addEventListener("pointerup", release, true);
  document.addEventListener("pointercancel", release, true);
  document.addEventListener("paste", (event) => takeFiles(event, [...(event.clipboardData?.files ?? [])]));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    takeFiles(event, [...(event.dataTransfer?.files ?? [])]);
  });
  byId("page").hidden = false;
  build();
}

start();
