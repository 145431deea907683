package compare

// An absence is sure from here on: of ten omissions listed of a story nobody
// has seen, nearly nine are right (docs/accuracy.md).
const surelyAbsent = .78

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -0.914, // -0.25
	scoreSure:    0.094,  // 0.04
	echoHere:     -1.744, // -0.36
	toldOnce:     -0.685, // -0.32
	partOfRow:    0.257,  // 0.13
	acrossWords:  0.019,  // 0.01
	lengthOf:     0.029,  // 0.01
	lackWords:    0.916,  // 0.22
	lackAround:   1.719,  // 0.23
	lackAcross:   -0.960, // -0.26
	lackFigures:  1.020,  // 0.44
	lackNames:    0.648,  // 0.25
	lackSpeaker:  0.503,  // 0.17
	siblingsTold: -1.064, // -0.51
	besideTold:   -0.290, // -0.10
	aroundTold:   -0.485, // -0.27
	saidInWords:  0.486,  // 0.22
	early:        -1.810, // -0.51
	toldShare:    1.371,  // 0.28
}

const firstBias = 1.542

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.904, // -0.24
	scoreSure:    0.142,  // 0.06
	echoHere:     -1.764, // -0.36
	toldOnce:     -0.692, // -0.32
	partOfRow:    0.233,  // 0.12
	acrossWords:  0.046,  // 0.02
	lengthOf:     0.017,  // 0.01
	lackWords:    0.919,  // 0.22
	lackAround:   1.167,  // 0.16
	lackAcross:   -0.878, // -0.24
	lackFigures:  0.998,  // 0.43
	lackNames:    0.573,  // 0.22
	lackSpeaker:  0.459,  // 0.15
	siblingsTold: -1.007, // -0.48
	besideTold:   -0.251, // -0.08
	aroundTold:   -0.388, // -0.21
	saidInWords:  0.479,  // 0.22
	early:        -1.565, // -0.44
	toldShare:    1.180,  // 0.24
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.688, // 0.11
	sureBeside: 1.546, // 0.18
	sureNear:   0.423, // 0.09
}

const absenceBias = 0.224
