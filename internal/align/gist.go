package align

import "recoupe/internal/lexicon"

// grasp works out what the words of each claim, each sentence and its
// surroundings mean together, so that passages without a common word can be
// seen to be about one thing. What all the story's sentences have in common
// says nothing of one, and is taken away (Arora, Liang and Ma 2017); of a few
// sentences it is not known.
func (c *corpus) grasp() {
	c.means = make([]*lexicon.Meaning, c.senses())
	for k, id := range c.concepts.ids {
		c.means[id] = lexicon.MeaningOf(k)
	}
	for i := range c.sents {
		s := &c.sents[i]
		s.gist = c.gistOf(s.terms)
		if s.area == i {
			s.wideGist = c.gistOf(s.wide)
		} else {
			s.wideGist = c.sents[s.area].wideGist
		}
		for k, x := range s.gist {
			c.common[k] += x / float32(len(c.sents))
		}
	}
	for i := range c.sents {
		c.settle(&c.sents[i].gist)
		c.settle(&c.sents[i].wideGist)
	}
	for i := range c.units {
		u := &c.units[i]
		u.gist = c.gistOf(u.terms[:u.own])
		c.settle(&u.gist)
	}
}

// settle leaves of a gist what sets it apart in the story.
func (c *corpus) settle(g *lexicon.Gist) {
	g.Less(&c.common)
	g.Settle()
}

// gistOf returns what words mean together, the rarer ones most.
func (c *corpus) gistOf(ts []term) lexicon.Gist {
	var g lexicon.Gist
	for i := range ts {
		sum := float32(0)
		for _, m := range ts[i].means {
			if c.means[m.id] != nil {
				sum += m.weight
			}
		}
		for _, m := range ts[i].means {
			if x := c.means[m.id]; x != nil {
				g.Add(x, ts[i].weight*m.weight/sum)
			}
		}
	}
	g.Settle()
	return g
}
