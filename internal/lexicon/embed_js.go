package lexicon

func embeddedOther(string) string { return "" }

func embeddedOtherNames(string) string { return "" }
