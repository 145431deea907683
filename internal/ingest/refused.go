package ingest

import "bytes"

// magics are the first bytes of kinds of files that are not read here.
var magics = []struct{ first, name string }{
	{"\x89PNG", "PNG"}, {"\xFF\xD8\xFF", "JPEG"}, {"GIF8", "GIF"}, {"II*\x00", "TIFF"}, {"MM\x00*", "TIFF"},
	{"Rar!", "RAR"}, {"7z\xBC\xAF\x27\x1C", "7z"}, {"BZh", "bzip2"}, {"\xFD7zXZ", "xz"}, {"\x28\xB5\x2F\xFD", "Zstandard"},
	{"ID3", "MP3"}, {"OggS", "Ogg"}, {"%!PS", "PostScript"}, {"\x00asm", "WebAssembly"}, {"\x7FELF", "ELF"}, {"MZ\x90", "Windows"},
	{"SQLite format 3", "SQLite"},
}

// refused tells why a file is not read whose kind is known by its bytes, nil for
// any other file.
func refused(data []byte) error {
	for _, k := range magics {
		if bytes.HasPrefix(data, []byte(k.first)) {
			return because("type", k.name)
		}
	}
	switch {
	case isLink(data):
		return because("link")
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")):
		return compound(data)
	case len(data) > 262 && string(data[257:262]) == "ustar":
		return because("type", "TAR")
	case len(data) > 12 && string(data[4:8]) == "ftyp":
		switch string(data[8:12]) {
		case "heic", "heix", "mif1", "avif":
			return because("type", "HEIC")
		}
		return because("type", "MP4")
	case len(data) > 12 && string(data[:4]) == "RIFF":
		return because("type", string(bytes.TrimSpace(data[8:12])))
	}
	return nil
}

// compound tells why a file in the form that Office used before it packed XML is
// not read, by the names in its directory: a document with a password is kept in
// that form to this day.
func compound(data []byte) error {
	named := func(name string) bool {
		wide := make([]byte, 0, 2*len(name))
		for i := range len(name) {
			wide = append(wide, name[i], 0)
		}
		return bytes.Contains(data, wide)
	}
	switch {
	case named("EncryptedPackage"):
		return because("locked")
	case named("__substg1.0"):
		return because("type", "Outlook (.msg)")
	}
	return because("type", "Word 97–2003 (.doc)")
}

// isLink reports whether a file is a link to a page, as a desktop keeps one that was dragged there, and
// nothing more.
func isLink(data []byte) bool {
	const most = 4 << 10 // bytes of one with its icon
	if len(data) > most {
		return false
	}
	for _, of := range []struct{ first, address string }{
		{"[InternetShortcut]", "URL="}, {"[Desktop Entry]", "URL"}, {"[{000214A0-0000-0000-C000-000000000046}]", "URL="}, {"<?xml", "<key>URL</key>"}, {"bplist00", "SURL"},
	} {
		if bytes.HasPrefix(data, []byte(of.first)) && bytes.Contains(data, []byte(of.address)) {
			return true
		}
	}
	return false
}
