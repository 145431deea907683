// Package e2e holds the tests that drive the built site in a real browser: it
// is built once, served by the host program's own handler, and used as a
// reader would. It also weighs the built programs.
package e2e
