package phrase

// compareReasons words the reasons of package compare.
var compareReasons = map[string]Said{}
