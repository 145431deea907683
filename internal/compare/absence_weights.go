package compare

// An absence is sure from here on: precise enough that of ten omissions listed
// of a story nobody has seen, nine are right.
const surelyAbsent = .83

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -1.256, // -0.36
	scoreSure:    0.210,  //  0.09
	echoHere:     -0.869, // -0.18
	toldOnce:     -1.172, // -0.57
	partOfRow:    0.421,  //  0.21
	acrossWords:  -0.423, // -0.17
	lengthOf:     0.219,  //  0.07
	lackWords:    1.084,  //  0.26
	lackAround:   1.807,  //  0.25
	lackAcross:   -0.575, // -0.15
	lackFigures:  1.047,  //  0.46
	lackNames:    0.691,  //  0.25
	lackSpeaker:  0.656,  //  0.19
	siblingsTold: -1.072, // -0.51
	besideTold:   -0.192, // -0.06
	aroundTold:   -0.712, // -0.38
	saidInWords:  0.623,  //  0.27
	weightOf:     -3.651, // -0.76
	toldShare:    2.940,  //  0.61
}

const firstBias = 0.479

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -1.232, // -0.35
	scoreSure:    0.212,  //  0.09
	echoHere:     -0.855, // -0.18
	toldOnce:     -1.041, // -0.50
	partOfRow:    0.292,  //  0.15
	acrossWords:  -0.284, // -0.11
	lengthOf:     0.260,  //  0.09
	lackWords:    1.106,  //  0.27
	lackAround:   0.986,  //  0.13
	lackAcross:   -0.569, // -0.14
	lackFigures:  0.987,  //  0.43
	lackNames:    0.599,  //  0.22
	lackSpeaker:  0.650,  //  0.18
	siblingsTold: -0.920, // -0.43
	besideTold:   -0.146, // -0.05
	aroundTold:   -0.520, // -0.28
	saidInWords:  0.559,  //  0.24
	weightOf:     -3.027, // -0.63
	toldShare:    2.651,  //  0.55
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.504,  //  0.26
	sureBeside: -0.170, // -0.02
	sureNear:   0.915,  //  0.19
}

const absenceBias = -0.792
