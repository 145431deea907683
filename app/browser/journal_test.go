package browser

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhichNotesAreStruck(t *testing.T) {
	var n notes
	bridge, ferry := n.next("bridge"), n.next("ferry")
	assert.True(t, n.latest("bridge", bridge), "the later note is another story's")
	again := n.next("bridge")
	assert.False(t, n.latest("bridge", bridge), "there is a later one")
	assert.True(t, n.latest("bridge", again))
	assert.True(t, n.latest("ferry", ferry))
	assert.True(t, n.latest("compared again", again), "it was noted under another id")
}
