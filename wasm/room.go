//go:build js

package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"

	"recoupe/internal/story"
)

// What a worker's memory has grown to it keeps, so that it costs nothing to fill all of
// it before garbage is collected, and a collection costs as much as is alive, however
// much is not: a comparison may fill the room that it will need in the end from its beginning.
const (
	leastRoom   = 13 << 20
	roomForByte = 110      // of text: half as much again as is alive at most
	mostRoom    = 90 << 20 // as much as is alive at most of two hundred articles
)

// How much more than is alive there may be before garbage is collected, in hundredths:
// the least where the room is full, and not all of it where it is empty.
const (
	leastGarbage = 30
	mostGarbage  = 200
)

// room is how much memory the worker may fill.
var room = leastRoom

// roomFor returns how much memory a comparison of articles needs.
func roomFor(articles []story.Article) int {
	n := leastRoom
	for i := range articles {
		n += roomForByte * len(articles[i].Text)
	}
	return min(n, mostRoom)
}

// keepRoom has collectAt look again after each collection, by something that each one
// finds to be garbage: within one stage what is alive grows to several times what it was
// when the stage began, and as much garbage as there was room for then is far too much.
func keepRoom() {
	runtime.SetFinalizer(new(*int), func(**int) {
		collectAt(room)
		keepRoom()
	})
}

// collectAt has garbage collected when there is so much of it that a room is
// full, as far as that can be told by what was alive the last time.
func collectAt(room int) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	alive := max(1, int(live[0].Value.Uint64()))
	debug.SetGCPercent(min(max(leastGarbage, 100*(room-alive)/alive), mostGarbage))
}
