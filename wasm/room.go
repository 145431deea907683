//go:build js

package main

import (
	"runtime/debug"
	"runtime/metrics"

	"recoupe/internal/story"
)

// What a worker's memory has grown to it keeps, so that it costs nothing to fill all of
// it before garbage is collected; and a collection costs as much as is alive, however
// much is not. A comparison has the room that it will need in the end from its beginning.
const (
	leastRoom   = 12 << 20
	roomForByte = 110 // of text: a fifth more than is alive at most
)

// How much more than is alive there may be before garbage is collected, in
// hundredths: little, as the memory is never given back (web/worker.js), and not
// everything, as what is alive grows.
const (
	leastGarbage = 50
	mostGarbage  = 200
)

// roomFor returns how much memory a comparison of articles needs.
func roomFor(articles []story.Article) int {
	n := leastRoom
	for i := range articles {
		n += roomForByte * len(articles[i].Text)
	}
	return n
}

// collectAt has garbage collected when there is so much of it that a room is
// full, as far as that can be told by what was alive the last time.
func collectAt(room int) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	alive := max(1, int(live[0].Value.Uint64()))
	debug.SetGCPercent(min(max(leastGarbage, 100*(room-alive)/alive), mostGarbage))
}
