// How one field looks and behaves. A view has: root, read() the value, write(value), require(isRequired), fail(message).

const PREVIEWED = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"]);
const INPUTS = {
  text: { type: "text" },
  object_number: { type: "text", autocapitalize: "characters" },
  number: { type: "text", inputmode: "decimal" },
  date: { type: "date", min: "1900-01-01", max: "2199-12-31" },
  time: { type: "time" },
  date_time: { type: "datetime-local", min: "1900-01-01T00:00", max: "2199-12-31T23:59" },
  bin: { type: "text", inputmode: "numeric" },
  iin: { type: "text", inputmode: "numeric" },
  phone: { type: "tel" },
  mail: { type: "email" },
  coordinates: { type: "text" },
};

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

function say(key, values = {}) {
  const text = DATA.words[state.language][key];
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

function tell(fault, field) {
  if (fault.problem === "pattern" && field.pattern_hint) return wordsIn(field.pattern_hint, state.language);
  return say(`problem_${fault.problem}`, { limit: fault.limit ?? "" });
}

const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);

function fieldView(field, id, changed) {
  const help = wordsIn(field.help, state.language);
  const helpLine = help ? element("p", { class: "help", id: `${id}--help` }, help) : null;
  const mark = element("span", { class: "optional" });
  const wrong = element("p", { class: "wrong", id: `${id}--wrong`, hidden: true });
  const described = [help ? `${id}--help` : "", `${id}--wrong`].filter(Boolean).join(" ");
  const label = wordsIn(field.label, state.language);
  const many = field.type === "choice" || field.type === "multi_choice";
  const view = many ? choiceView(field, id, changed) : field.type === "file" ? fileView(field, id, changed) : inputView(field, id, changed);
  const grouped = many || field.type === "file";
  view.root = grouped
    ? element("fieldset", { class: "field", id, "aria-describedby": described, tabindex: "-1" }, element("legend", {}, label, mark), helpLine, ...view.parts, wrong)
    : element("div", { class: "field" }, element("label", { for: id }, label, mark), helpLine, ...view.parts, wrong);
  if (!grouped) view.focused.setAttribute("aria-describedby", described);
  view.id = id;
  view.label = label;
  view.require = (isRequired) => {
    mark.textContent = isRequired ? "" : ` ${say("optional")}`;
    if (!grouped) view.focused.setAttribute("aria-required", String(isRequired));
  };
  view.fail = (message) => {
    wrong.textContent = message;
    wrong.hidden = !message;
    view.root.classList.toggle("failed", Boolean(message));
    for (const control of view.controls) {
      if (message) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  };
  return view;
}

function inputView(field, id, changed) {
  const input =
    field.type === "long_text"
      ? element("textarea", { id, rows: 4 })
      : element("input", { id, class: `is-${field.type}`, autocomplete: "off", spellcheck: field.type === "text" ? null : "false", ...INPUTS[field.type] });
  input.addEventListener("input", changed);
  input.addEventListener("change", () => changed(true));
  const parts = [input];
  if (field.type === "date_time") {
    const now = () => {
      const at = new Date();
      input.value = new Date(at - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
      changed(true);
    };
    parts[0] = element("div", { class: "beside" }, input, element("button", { type: "button", class: "quiet", onclick: now }, say("now")));
  }
  return { parts, controls: [input], focused: input, read: () => input.value, write: (value) => (input.value = value ?? "") };
}

function choiceView(field, id, changed) {
  const kind = field.type === "choice" ? "radio" : "checkbox";
  const advice = element("div", { class: "advice", "aria-live": "polite", hidden: true });
  const controls = field.choices.map((choice) => element("input", { type: kind, name: id, id: `${id}-${choice.id}`, value: choice.id }));
  const rows = field.choices.map((choice, number) =>
    element("label", { class: "choice", for: `${id}-${choice.id}` }, controls[number], element("span", {}, wordsIn(choice.label, state.language))),
  );
  const chosen = () => controls.filter((control) => control.checked).map((control) => control.value);
  const advise = () => {
    const texts = field.choices.filter((choice) => chosen().includes(choice.id)).map((choice) => wordsIn(choice.advice, state.language));
    advice.replaceChildren(...texts.filter(Boolean).map((text) => element("p", {}, text)));
    advice.hidden = !advice.hasChildNodes();
  };
  for (const control of controls) {
    control.addEventListener("change", () => {
      advise();
      changed(true);
    });
  }
  const write = (value) => {
    const wanted = typeof value === "string" ? [value] : value ?? [];
    for (const control of controls) control.checked = wanted.includes(control.value);
    advise();
  };
  const short = field.choices.every((choice) => wordsIn(choice.label, state.language).length <= 16);
  const parts = [element("div", { class: short ? "choices short" : "choices" }, ...rows), advice];
  return { parts, controls, focused: controls[0], read: () => (kind === "radio" ? chosen()[0] ?? "" : chosen()), write };
}

function fileView(field, id, changed) {
  let names = [];
  const input = element("input", { type: "file", id: `${id}-input`, multiple: true, class: "unseen" });
  const shown = element("ul", { class: "files" });
  const limits = { file: megabytes(DATA.limits.file), total: megabytes(DATA.limits.total) };
  const zone = element(
    "div",
    { class: "drop" },
    element("p", {}, input, element("label", { for: `${id}-input`, class: "button" }, say("choose_files")), " ", element("span", {}, say("paste_hint"))),
    element("p", { class: "help" }, say("file_limits", limits)),
  );
  const remove = (name) => {
    names = names.filter((item) => item !== name);
    dropFile(name);
    show();
    changed(true);
    announce(say("file_removed", { name }));
    input.focus();
  };
  const show = () => shown.replaceChildren(...names.map((name) => fileRow(name, () => remove(name))));
  const add = async (list) => {
    const messages = [];
    for (const file of list) {
      const { name, message } = await keepFile(file);
      if (name) names = [...names, name];
      messages.push(message);
    }
    show();
    changed(true);
    announce(messages.join(" "));
  };
  input.addEventListener("change", async () => {
    await add([...input.files]);
    input.value = "";
  });
  zone.addEventListener("dragover", () => zone.classList.add("over"));
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", () => zone.classList.remove("over"));
  const write = (value) => {
    names = (value ?? []).filter((name) => state.files.has(name));
    show();
  };
  return { parts: [shown, zone], controls: [input], focused: input, read: () => names, write, add };
}

function fileRow(name, remove) {
  const { type, bytes, url } = state.files.get(name);
  const size = bytes.length < 1024 * 1024 ? `${Math.ceil(bytes.length / 1024)} kB` : `${(bytes.length / 1024 / 1024).toFixed(1)} MB`;
  const picture = PREVIEWED.has(type) ? element("img", { src: url, alt: "" }) : element("span", { class: "paper", "aria-hidden": "true" }, (name.split(".").pop() ?? "").slice(0, 4));
  const words = element("span", { class: "about" }, element("span", { class: "name" }, name), element("span", { class: "help" }, size));
  return element("li", {}, picture, words, element("button", { type: "button", class: "quiet", onclick: remove, "aria-label": `${say("remove")}: ${name}` }, say("remove")));
}

// Reads a file into the state under a name that no other file has; what happened, in words.
async function keepFile(file) {
  const asked = file.name.replace(/[\u0000-\u001f\u007f\\/:*?"<>|]/g, "_").replace(/^[. ]+|[. ]+$/g, "") || "file";
  if (file.size > DATA.limits.file) return { message: say("file_too_large", { name: asked, file: megabytes(DATA.limits.file) }) };
  const total = [...state.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total + file.size > DATA.limits.total) return { message: say("files_too_large", { name: asked, total: megabytes(DATA.limits.total) }) };
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { message: say("file_unreadable", { name: asked }) };
  }
  const dot = asked.lastIndexOf(".") > 0 ? asked.lastIndexOf(".") : asked.length;
  let name = asked;
  for (let number = 2; state.files.has(name); number++) name = `${asked.slice(0, dot)}-${number}${asked.slice(dot)}`;
  state.files.set(name, { type: file.type || "application/octet-stream", bytes, url: URL.createObjectURL(new Blob([bytes], { type: file.type })) });
  return { name, message: say("file_added", { name }) };
}

function dropFile(name) {
  URL.revokeObjectURL(state.files.get(name).url);
  state.files.delete(name);
}
