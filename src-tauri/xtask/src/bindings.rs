//! The contract in TypeScript, written from its JSON Schema. The schema is the part that we make ourselves, so only what it
//! uses is read; anything else stops the generation.

use std::fmt::Write as _;

use anyhow::ensure;
use serde_json::{Map, Value};

use crate::shell::{output, root, run, target};

/// Writes the bindings, or with `check` only says whether they are what the contract says.
pub fn write(check: bool) -> anyhow::Result<()> {
    // With the whole workspace selected, libraries have the features that every other build gives them, and are compiled once.
    run("cargo", &["build", "--quiet", "--workspace", "--locked", "--bin", "ruche-cli"])?;
    let program = target().join("debug/ruche-cli");
    let contract = output(&program.to_string_lossy(), &["commands", "--json"])?;
    let text = typescript(&serde_json::from_str(&contract)?);
    let path = root().join("ui/src/bindings/index.ts");
    if check {
        let current = std::fs::read_to_string(&path)?;
        ensure!(current == text, "ui/src/bindings is not what the contract says: run `cargo xtask bindings`");
        return Ok(());
    }
    std::fs::create_dir_all(path.parent().unwrap_or(&path))?;
    std::fs::write(path, text)?;
    Ok(())
}

/// The whole file of bindings for a contract as `ruche-cli commands --json` gives it.
fn typescript(contract: &Value) -> String {
    let mut text = String::from("// Generated from the contract by `cargo xtask bindings`. Do not edit.\n\n");
    for (name, schema) in object(&contract["definitions"]) {
        push_doc(&mut text, schema, "");
        let _ = match schema.get("properties") {
            Some(_) if is_plain_object(schema) => writeln!(text, "export interface {name} {}\n", members(schema, "")),
            _ => writeln!(text, "export type {name} = {};\n", type_of(schema, "")),
        };
    }
    text.push_str("/** Every command: what it takes and what it gives. */\nexport interface Commands {\n");
    let commands = contract["commands"].as_array().map(Vec::as_slice).unwrap_or_default();
    for command in commands {
        let doc = command["doc"].as_str().unwrap_or_default();
        let name = command["name"].as_str().unwrap_or_default();
        let (request, response) = (type_of(&command["request"], "  "), type_of(&command["response"], "  "));
        let _ = writeln!(text, "  /** {doc} */\n  \"{name}\": {{ request: {request}; response: {response} }};");
    }
    text.push_str("}\n\nexport type CommandName = keyof Commands;\nexport type ProblemCode = Code;\n\n");
    text.push_str(
        "/** What each query depends on; `*` is everything. Commands that are no queries depend on nothing. */\n",
    );
    text.push_str("export const commandTopics: Record<CommandName, readonly string[]> = {\n");
    for command in commands {
        let name = command["name"].as_str().unwrap_or_default();
        let topics = command["nature"].get("topics").cloned().unwrap_or_else(|| Value::Array(Vec::new()));
        let _ = writeln!(text, "  \"{name}\": {topics},");
    }
    text.push_str("};\n");
    text
}

fn object(value: &Value) -> Vec<(&String, &Value)> {
    value.as_object().map(|object| object.iter().collect()).unwrap_or_default()
}

fn push_doc(text: &mut String, schema: &Value, indent: &str) {
    if let Some(doc) = schema.get("description").and_then(Value::as_str) {
        let doc = doc.replace('\n', " ");
        let _ = writeln!(text, "{indent}/** {doc} */");
    }
}

fn is_plain_object(schema: &Value) -> bool {
    schema.get("oneOf").is_none() && schema.get("anyOf").is_none() && schema.get("$ref").is_none()
}

/// The members of an object between braces.
fn members(schema: &Value, indent: &str) -> String {
    let inner = format!("{indent}  ");
    let required: Vec<&str> =
        schema["required"].as_array().map(|names| names.iter().filter_map(Value::as_str).collect()).unwrap_or_default();
    let mut text = String::from("{\n");
    for (name, property) in object(&schema["properties"]) {
        push_doc(&mut text, property, &inner);
        let mark = if required.contains(&name.as_str()) { "" } else { "?" };
        let _ = writeln!(text, "{inner}{name}{mark}: {};", type_of(property, &inner));
    }
    let _ = write!(text, "{indent}}}");
    text
}

fn type_of(schema: &Value, indent: &str) -> String {
    let Some(fields) = schema.as_object() else { return "unknown".to_owned() };
    if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some(constant) = fields.get("const") {
        return constant.to_string();
    }
    if let Some(values) = fields.get("enum").and_then(Value::as_array) {
        return values.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
    }
    let alternatives = fields.get("oneOf").or_else(|| fields.get("anyOf")).and_then(Value::as_array);
    if let Some(alternatives) = alternatives {
        let union = alternatives.iter().map(|one| type_of(one, indent)).collect::<Vec<_>>().join(" | ");
        // Fields beside a tagged union belong to each of its members.
        return if fields.contains_key("properties") {
            format!("({union}) & {}", members(schema, indent))
        } else {
            union
        };
    }
    match fields.get("type") {
        Some(Value::Array(types)) => {
            let types: Vec<String> =
                types.iter().filter_map(Value::as_str).map(|one| primitive(one, fields, indent)).collect();
            types.join(" | ")
        }
        Some(Value::String(one)) => primitive(one, fields, indent),
        _ => "unknown".to_owned(),
    }
}

fn primitive(name: &str, fields: &Map<String, Value>, indent: &str) -> String {
    match name {
        "string" => "string".to_owned(),
        "integer" | "number" => "number".to_owned(),
        "boolean" => "boolean".to_owned(),
        "null" => "null".to_owned(),
        "array" => {
            if let Some(items) = fields.get("prefixItems").and_then(Value::as_array) {
                format!("[{}]", items.iter().map(|item| type_of(item, indent)).collect::<Vec<_>>().join(", "))
            } else {
                let item = type_of(&fields["items"], indent);
                if item.contains('|') { format!("({item})[]") } else { format!("{item}[]") }
            }
        }
        _ => match fields.get("properties") {
            Some(_) => members(&Value::Object(fields.clone()), indent),
            None => match fields.get("additionalProperties") {
                Some(Value::Object(values)) => {
                    format!("Record<string, {}>", type_of(&Value::Object(values.clone()), indent))
                }
                _ => "Record<string, never>".to_owned(),
            },
        },
    }
}
