package compare

// An absence is sure from here on: of ten omissions listed of a story nobody
// has seen, about nine are right (docs/accuracy.md).
const surelyAbsent = .8

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -0.534, // -0.15
	scoreSure:    -0.070, // -0.03
	echoHere:     -1.494, // -0.31
	toldOnce:     -0.885, // -0.42
	partOfRow:    0.166,  //  0.08
	acrossWords:  -0.096, // -0.04
	lengthOf:     0.086,  //  0.03
	lackWords:    1.234,  //  0.30
	lackAround:   1.912,  //  0.27
	lackAcross:   -0.722, // -0.20
	lackFigures:  0.933,  //  0.40
	lackNames:    0.775,  //  0.30
	lackSpeaker:  0.430,  //  0.15
	siblingsTold: -1.013, // -0.48
	besideTold:   -0.305, // -0.10
	aroundTold:   -0.565, // -0.31
	saidInWords:  0.496,  //  0.23
	early:        -1.734, // -0.49
	toldShare:    0.618,  //  0.13
}

const firstBias = 1.629

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.576, // -0.16
	scoreSure:    -0.033, // -0.01
	echoHere:     -1.470, // -0.30
	toldOnce:     -0.851, // -0.40
	partOfRow:    0.074,  //  0.04
	acrossWords:  -0.046, // -0.02
	lengthOf:     0.112,  //  0.04
	lackWords:    1.278,  //  0.31
	lackAround:   0.654,  //  0.09
	lackAcross:   -0.569, // -0.16
	lackFigures:  0.912,  //  0.39
	lackNames:    0.635,  //  0.25
	lackSpeaker:  0.404,  //  0.14
	siblingsTold: -0.869, // -0.41
	besideTold:   -0.214, // -0.07
	aroundTold:   -0.395, // -0.22
	saidInWords:  0.426,  //  0.20
	early:        -1.240, // -0.35
	toldShare:    0.472,  //  0.10
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.243, //  0.23
	sureBeside: 1.298, //  0.15
	sureNear:   1.043, //  0.23
}

const absenceBias = -0.305
