//go:build !js

package engine

// slower is how much less is asked of the engine where it is slow.
const slower = 1
