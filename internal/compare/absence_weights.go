package compare

// An absence is sure from here on: of ten omissions listed of a story nobody
// has seen, about nine are right (docs/accuracy.md).
const surelyAbsent = .8

// What follows is fitted by TestFit on annotated stories; docs/accuracy.md
// gives the figures of each story when left out. Behind each weight stands what
// it weighs once all evidence is brought to one scale.

// How sure an absence is by itself.
var firstWeights = [absences]float64{
	scoreHere:    -0.596, // -0.17
	scoreSure:    -0.075, // -0.03
	echoHere:     -1.587, // -0.32
	toldOnce:     -0.831, // -0.40
	partOfRow:    0.215,  //  0.11
	acrossWords:  -0.173, // -0.08
	lengthOf:     0.064,  //  0.02
	lackWords:    1.058,  //  0.25
	lackAround:   2.131,  //  0.30
	lackAcross:   -0.551, // -0.16
	lackFigures:  0.932,  //  0.39
	lackNames:    0.785,  //  0.31
	lackSpeaker:  0.477,  //  0.16
	siblingsTold: -0.982, // -0.47
	besideTold:   -0.254, // -0.08
	aroundTold:   -0.649, // -0.35
	saidInWords:  0.434,  //  0.20
	early:        -1.652, // -0.47
	toldShare:    0.688,  //  0.14
}

const firstBias = 1.637

// How sure it is with what is known of the facts around it.
var absenceWeights = [absences]float64{
	scoreHere:    -0.622, // -0.18
	scoreSure:    -0.034, // -0.01
	echoHere:     -1.553, // -0.32
	toldOnce:     -0.773, // -0.37
	partOfRow:    0.139,  //  0.07
	acrossWords:  -0.133, // -0.06
	lengthOf:     0.093,  //  0.03
	lackWords:    1.102,  //  0.26
	lackAround:   0.959,  //  0.13
	lackAcross:   -0.412, // -0.12
	lackFigures:  0.909,  //  0.38
	lackNames:    0.656,  //  0.26
	lackSpeaker:  0.458,  //  0.16
	siblingsTold: -0.866, // -0.41
	besideTold:   -0.174, // -0.06
	aroundTold:   -0.470, // -0.26
	saidInWords:  0.382,  //  0.18
	early:        -1.226, // -0.35
	toldShare:    0.568,  //  0.12
}

var supportWeights = [absenceKind]float64{
	sureShared: 1.048, //  0.20
	sureBeside: 1.168, //  0.14
	sureNear:   0.985, //  0.22
}

const absenceBias = -0.143
