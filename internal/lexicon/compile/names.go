package compile

func compileNames(dir string, out map[string][]byte) error { return nil }
