package phrase

// quoteReasons words the reasons of package quote and utterance.
var quoteReasons = map[string]Said{}
