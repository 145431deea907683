package engine

// slower is how much less is asked of the engine as WebAssembly, whose tests
// would take as much longer.
const slower = 4
