package lang

// Primary returns the language of a tag without what follows: "fr" of "fr-CA".
func Primary(tag string) string { return tag[:min(len(tag), 2)] }
