package phrase

// alignReasons words the reasons of package align.
var alignReasons = map[string]Said{}
