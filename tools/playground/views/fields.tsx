// The fields of forms: those of an issue form from its YAML, and a few of our own.
import type { ComponentChildren } from 'preact';
import type { Field, FormAnswers, IssueForm } from '../forms.js';
import type { Shown } from '../markdown/render.js';
import { Markdown } from './thread.js';

interface InputProps {
  readonly field: Field;
  readonly value: readonly string[];
}

function Input({ field, value }: InputProps) {
  const { id, type, options, multiple, required, placeholder } = field;
  const described = field.description ? { 'aria-describedby': `${id}-help` } : {};
  const common = { id, name: id, required, ...described };
  if (type === 'dropdown') {
    return (
      <select {...common} multiple={multiple} size={multiple ? Math.min(options.length, 6) : 1}>
        {!multiple && <option value="">None</option>}
        {options.map((option) => (
          <option value={option} selected={value.includes(option)}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  const text = value.join(', ');
  return type === 'textarea' ? (
    <textarea {...common} placeholder={placeholder} rows={3}>
      {text}
    </textarea>
  ) : (
    <input {...common} type="text" placeholder={placeholder} value={text} />
  );
}

/** A form's fields as GitHub shows them. */
export function FormFields(props: { form: IssueForm; answers: FormAnswers; shown: Shown }) {
  const { form, answers, shown } = props;
  return (
    <>
      {form.fields.map((field) =>
        field.type === 'markdown' ? (
          <Markdown text={field.value} shown={shown} />
        ) : (
          <div class="field">
            <label for={field.id}>
              {field.label}
              {field.required && (
                <span class="required">
                  {' '}
                  <abbr title="required">*</abbr>
                </span>
              )}
            </label>
            {field.description && (
              <div id={`${field.id}-help`} class="help">
                <Markdown text={field.description} shown={shown} />
              </div>
            )}
            <Input field={field} value={answers[field.id] ?? []} />
          </div>
        ),
      )}
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
}

export function Line({ name, label, value, required = false }: LineProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input id={name} name={name} type="text" value={value} required={required} />
    </div>
  );
}

interface AreaProps extends LineProps {
  readonly rows: number;
  readonly help?: ComponentChildren;
}

export function Area({ name, label, value, rows, required = false, help }: AreaProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {help && (
        <div id={`${name}-help`} class="help">
          {help}
        </div>
      )}
      <textarea
        id={name}
        name={name}
        rows={rows}
        required={required}
        {...(help ? { 'aria-describedby': `${name}-help` } : {})}
      >
        {`\n${value}`}
      </textarea>
    </div>
  );
}

/** A form of one button. */
export function Button(props: { to: string; children: ComponentChildren; class?: string }) {
  return (
    <form method="post" action={props.to}>
      <button type="submit" class={props.class ?? ''}>
        {props.children}
      </button>
    </form>
  );
}
