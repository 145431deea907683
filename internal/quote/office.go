package quote

// officeOf is which office an English title says that somebody holds; a congresswoman holds
// the same (data/roles.tsv).
var officeOf = map[string]string{"gov": "governor", "sen": "senator", "rep": "congressman"}

// assemblies end the names of bodies that begin with what elsewhere is an office: "the
// General Assembly".
var assemblies = words("assembly assemblies council court hospital election elections staff office motors electric mills")
