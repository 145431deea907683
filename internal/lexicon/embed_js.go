package lexicon

func embeddedOther(string) string { return "" }
