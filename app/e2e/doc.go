// Package e2e holds the tests that drive the built site in a real browser: the
// site is built once, served by the host program's own handler, and used as a
// reader would use it. It also weighs the built programs.
//
// Without Chromium the tests are skipped, and say so; under CI (the variable
// CI set) they fail instead. The ones in Firefox and in WebKit are skipped without them.
package e2e
