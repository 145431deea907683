package compare

// An absence is sure from here on: of ten omissions listed of a story nobody
// has seen, nearly nine are right (docs/accuracy.md).
const surelyAbsent = .78

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -0.899, // -0.24
	scoreSure:    -0.033, // -0.01
	echoHere:     -1.577, // -0.33
	toldOnce:     -0.573, // -0.27
	partOfRow:    0.375,  //  0.19
	acrossWords:  -0.047, // -0.02
	lengthOf:     -0.040, // -0.01
	lackWords:    1.208,  //  0.29
	lackAround:   1.276,  //  0.17
	lackAcross:   -0.783, // -0.21
	lackFigures:  0.969,  //  0.42
	lackNames:    0.620,  //  0.24
	lackSpeaker:  0.530,  //  0.18
	siblingsTold: -1.112, // -0.53
	besideTold:   -0.289, // -0.10
	aroundTold:   -0.517, // -0.28
	saidInWords:  0.366,  //  0.17
	early:        -1.763, // -0.49
	toldShare:    1.694,  //  0.34
}

const firstBias = 1.551

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.884, // -0.24
	scoreSure:    0.002,  //  0.00
	echoHere:     -1.600, // -0.34
	toldOnce:     -0.565, // -0.26
	partOfRow:    0.343,  //  0.17
	acrossWords:  -0.008, // -0.00
	lengthOf:     -0.038, // -0.01
	lackWords:    1.209,  //  0.29
	lackAround:   0.621,  //  0.08
	lackAcross:   -0.689, // -0.18
	lackFigures:  0.951,  //  0.41
	lackNames:    0.541,  //  0.21
	lackSpeaker:  0.497,  //  0.17
	siblingsTold: -1.054, // -0.50
	besideTold:   -0.241, // -0.08
	aroundTold:   -0.401, // -0.22
	saidInWords:  0.341,  //  0.16
	early:        -1.465, // -0.41
	toldShare:    1.526,  //  0.31
}

var supportWeights = [absenceKind]float64{
	sureShared: 0.599, //  0.10
	sureBeside: 1.267, //  0.15
	sureNear:   0.644, //  0.14
}

const absenceBias = 0.232
