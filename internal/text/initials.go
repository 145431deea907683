package text

import "strings"

// SmallInitials reports whether s is three small letters, with up to three more behind a stroke:
// what German agencies sign with, and their regional service, "dpa", "sda", "dpa/lno".
func SmallInitials(s string) bool {
	of, service, _ := strings.Cut(s, "/")
	return len(of) == 3 && len(service) <= 3 && strings.Trim(of+service, "abcdefghijklmnopqrstuvwxyz") == ""
}
