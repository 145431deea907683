package wording_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is what one outlet tells and another denies in much the same words, or only seems to.
func TestDeniedElsewhere(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The depot was not insured against floods.", "The depot was insured against floods.", "wording The depot was not insured against floods The depot was insured against floods"},
		{"The depot was insured against floods.", "The depot wasn’t insured against floods.", "wording The depot was insured against floods The depot wasn’t insured against floods"},
		{"The depot was not only insured against floods.", "The depot was insured against floods.", ""},    // more than that
		{"The depot was not yet insured against floods.", "The depot was insured against floods.", ""},     // of another time
		{"The depot was not painted when it was insured.", "The depot was insured against floods.", ""},    // something else is denied
		{"The depot was not insured against floods.", "The depot isn’t insured against floods.", ""},       // both
		{"The depot may not be insured against floods.", "The depot was insured against floods.", ""},      // with a reserve
		{"The flood spared depot No. 5 of the company.", "The flood spared the depot of the company.", ""}, // a number
	} {
		got := invented.Differing(invented.InOstrey(t, row.one, row.other))
		assert.Equal(t, row.want, got, "%s | %s", row.one, row.other)
	}
}
