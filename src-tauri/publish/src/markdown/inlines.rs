//! Text with its marks, written so that it is read back as it was.

use ruche_document::{Inline, Mark};

use super::escape;

/// One run of text under the same marks, or a line break.
struct Run {
    text: String,
    bold: bool,
    italic: bool,
    link: Option<String>,
    line_break: bool,
}

/// The text of a paragraph; `line_break` stands for each break within it.
pub fn inlines(content: &[Inline], line_break: &str) -> String {
    let mut runs = runs(content);
    trim(&mut runs);
    let mut out = String::new();
    for position in 0..runs.len() {
        let run = &runs[position];
        if run.line_break {
            out.push_str(line_break);
            continue;
        }
        let at_line_start = position == 0 || runs[position - 1].line_break;
        let before = adjacent(position.checked_sub(1).and_then(|index| runs.get(index)), true);
        let after = adjacent(runs.get(position + 1), false);
        write(run, at_line_start, before, after, &mut out);
    }
    out
}

fn runs(content: &[Inline]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for inline in content {
        let (text, marks, line_break) = match inline {
            Inline::Text { text, marks } => (text.as_str(), &marks[..], false),
            Inline::HardBreak { .. } => ("", &[][..], true),
        };
        let link = marks.iter().find_map(|mark| match mark {
            Mark::Link { attrs } => Some(attrs.href.as_str().to_owned()),
            Mark::Bold {} | Mark::Italic {} => None,
        });
        let run = Run {
            text: text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect(),
            bold: marks.contains(&Mark::Bold {}),
            italic: marks.contains(&Mark::Italic {}),
            link,
            line_break,
        };
        match runs.last_mut() {
            Some(last) if !last.line_break && !line_break && same_marks(last, &run) => {
                last.text.push_str(&run.text);
            }
            _ => runs.push(run),
        }
    }
    runs
}

fn same_marks(one: &Run, other: &Run) -> bool {
    one.bold == other.bold && one.italic == other.italic && one.link == other.link
}

/// Spaces and breaks at the ends of a line are markup in Markdown; in a report they mean nothing.
fn trim(runs: &mut Vec<Run>) {
    let empty = |run: &Run| run.line_break || run.text.trim_matches(' ').is_empty();
    while runs.last().is_some_and(empty) {
        runs.pop();
    }
    while runs.first().is_some_and(empty) {
        runs.remove(0);
    }
    let breaks: Vec<bool> = runs.iter().map(|run| run.line_break).collect();
    for (position, run) in runs.iter_mut().enumerate() {
        if position == 0 || breaks[position - 1] {
            run.text = run.text.trim_start_matches(' ').to_owned();
        }
        if breaks.get(position + 1).copied().unwrap_or(true) {
            run.text = run.text.trim_end_matches(' ').to_owned();
        }
    }
}

/// The character beside a run: a space for the end of a line, a bracket for a link, an asterisk for a marked run.
fn adjacent(run: Option<&Run>, before: bool) -> char {
    let Some(run) = run.filter(|run| !run.line_break) else {
        return ' ';
    };
    let char = if before { run.text.chars().next_back() } else { run.text.chars().next() };
    match char {
        Some(char) if char.is_whitespace() => char,
        _ if run.link.is_some() => '[',
        _ if run.bold || run.italic => '*',
        char => char.unwrap_or(' '),
    }
}

fn write(run: &Run, at_line_start: bool, before: char, after: char, out: &mut String) {
    // Markdown allows no space just inside the marks.
    let inner = run.text.trim();
    let leading = &run.text[..run.text.len() - run.text.trim_start().len()];
    let trailing = if inner.is_empty() { "" } else { &run.text[run.text.trim_end().len()..] };
    out.push_str(leading);
    if inner.is_empty() {
        return;
    }
    let plain = run.link.is_none() && !run.bold && !run.italic;
    let before = if leading.is_empty() { before } else { ' ' };
    let after = if trailing.is_empty() { after } else { ' ' };
    let mut text = escape::run(inner, at_line_start && leading.is_empty() && plain);
    if after == '[' && text.ends_with('!') {
        // Before a link it would make a picture of it.
        text.insert(text.len() - 1, '\\');
    }
    if run.link.is_some() {
        out.push('[');
    }
    if (run.bold || run.italic) && can_use_asterisks(inner, before, after, run.link.is_some()) {
        let asterisks = ["", "*", "**", "***"][usize::from(run.bold) * 2 + usize::from(run.italic)];
        out.extend([asterisks, &text, asterisks]);
    } else {
        let (open, close) = match (run.bold, run.italic) {
            (false, false) => ("", ""),
            (true, false) => ("<strong>", "</strong>"),
            (false, true) => ("<em>", "</em>"),
            (true, true) => ("<strong><em>", "</em></strong>"),
        };
        out.extend([open, &text, close]);
    }
    if let Some(address) = &run.link {
        out.push_str("](");
        out.push_str(&escape::url(address));
        out.push(')');
    }
    out.push_str(trailing);
}

/// Whether asterisks would be read as marks here (`CommonMark`'s flanking rules); where not, HTML elements are.
fn can_use_asterisks(inner: &str, before: char, after: char, in_link: bool) -> bool {
    let edges = [inner.chars().next(), inner.chars().next_back()];
    let words_inside = edges.iter().flatten().all(|c| c.is_alphanumeric());
    let open_around = |c: char| c.is_whitespace() || (c.is_ascii_punctuation() && c != '*');
    if in_link {
        return true;
    }
    (open_around(before) && open_around(after))
        || (words_inside
            && before != '*'
            && after != '*'
            && [before, after].iter().all(|c| open_around(*c) || c.is_alphanumeric()))
}
