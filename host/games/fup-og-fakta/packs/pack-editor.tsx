import { useId, useState } from 'react';
import { TextBox } from '../../../settings/text-box.tsx';
import { checkPack } from './pack.ts';
import type { Pack, PackQuestion } from './pack.ts';
import { PackProblems } from './pack-problems.tsx';
import { words } from './words.ts';
import './pack-editor.css';

interface PackEditorProps {
  pack: Pack;
  onKeep: (pack: Pack) => void;
  onCancel: () => void;
}

/** F8: a pack is written and mended here; it is kept once nothing is wrong with it. */
export function PackEditor({ pack, onKeep, onCancel }: PackEditorProps) {
  const [draft, setDraft] = useState(pack);
  const [open, setOpen] = useState(pack.questions.length === 0 ? -1 : 0);
  const set = (changed: Partial<Pack>) => setDraft({ ...draft, ...changed });
  const setQuestion = (index: number, question: PackQuestion) =>
    set({ questions: draft.questions.with(index, question) });
  const add = () => {
    set({ questions: [...draft.questions, emptyQuestion(draft.questions)] });
    setOpen(draft.questions.length);
  };
  const checked = checkPack(draft);
  const box = (name: 'title' | 'language' | 'licence' | 'author') => (
    <TextBox
      label={words.editor[name]}
      value={draft[name]}
      problem={null}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const shown = draft.questions[open];
  return (
    <fieldset className="office-sheet pack-editor">
      <legend className="sign">{words.editor.legend}</legend>
      <div className="office-row" data-fields="2">
        {box('title')}
        {box('language')}
        {box('licence')}
        {box('author')}
      </div>
      <ol className="pack-editor-list">
        {draft.questions.map((question, index) => (
          <li key={question.id}>
            <button
              type="button"
              className="office-link"
              aria-current={index === open}
              onClick={() => setOpen(index)}
            >
              {question.text === '' ? words.editor.empty : question.text}
            </button>
          </li>
        ))}
      </ol>
      {shown && (
        <QuestionBoxes
          key={shown.id}
          number={open + 1}
          question={shown}
          onChange={(question) => setQuestion(open, question)}
          onRemove={() => set({ questions: draft.questions.filter((one) => one !== shown) })}
        />
      )}
      {checked.ok ? <p>{words.editor.well}</p> : <PackProblems problems={checked.problems} />}
      <div className="pack-drawer-hands">
        <button type="button" className="office-button sign" onClick={add}>
          {words.editor.add}
        </button>
        <button
          type="button"
          className="office-button sign"
          data-main="true"
          disabled={!checked.ok}
          onClick={() => checked.ok && onKeep(checked.pack)}
        >
          {words.editor.keep}
        </button>
        <button type="button" className="office-link" onClick={onCancel}>
          {words.editor.cancel}
        </button>
      </div>
    </fieldset>
  );
}

interface QuestionBoxesProps {
  number: number;
  question: PackQuestion;
  onChange: (question: PackQuestion) => void;
  onRemove: () => void;
}

function QuestionBoxes({ number, question, onChange, onRemove }: QuestionBoxesProps) {
  const line = (name: 'text' | 'answer' | 'category' | 'source') => (
    <TextBox
      label={words.editor[name]}
      value={question[name]}
      problem={null}
      onChange={(value) => onChange({ ...question, [name]: value })}
    />
  );
  return (
    <section className="pack-editor-question" aria-label={words.editor.question(number)}>
      {line('text')}
      <div className="office-row" data-fields="2">
        {line('answer')}
        {line('category')}
        <Lines
          label={words.editor.accept}
          lines={question.accept}
          onChange={(accept) => onChange({ ...question, accept })}
        />
        <Lines
          label={words.editor.lies}
          lines={question.lies}
          onChange={(lies) => onChange({ ...question, lies })}
        />
      </div>
      {line('source')}
      <button type="button" className="office-link" onClick={onRemove}>
        {words.editor.remove}
      </button>
    </section>
  );
}

interface LinesProps {
  label: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}

/** What is typed stays as it is; what counts are the lines with something on them. */
function Lines({ label, lines, onChange }: LinesProps) {
  const id = useId();
  const [text, setText] = useState(lines.join('\n'));
  return (
    <div className="text-box">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          const written = event.target.value.split('\n').map((line) => line.trim());
          onChange(written.filter((line) => line !== ''));
        }}
      />
    </div>
  );
}

function emptyQuestion(others: readonly PackQuestion[]): PackQuestion {
  const taken = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  while (taken.has(`q${number}`)) number += 1;
  const nothing = { text: '', answer: '', category: '', source: '' };
  return { id: `q${number}`, ...nothing, accept: [], lies: [] };
}
