package calendar

// iso reads an ISO 8601-1 duration: P12M, P1Y6M, P2W, P30D, PT24H, PT1H30M.
func (p *limitReader) iso() (Limit, *ParseError) {
	start, inTime, sum := p.at, false, sum{}
	date := map[byte]word{'Y': yearWord, 'M': monthWord, 'W': weekWord, 'D': dayWord}
	hours := map[byte]word{'H': hourWord, 'M': minuteWord}
	for p.at++; p.at < len(p.text); {
		if c := p.text[p.at]; !inTime && (c == 'T' || c == 't') {
			inTime = true
			p.at++
			continue
		}
		from := p.at
		for p.at < len(p.text) && (p.text[p.at] >= '0' && p.text[p.at] <= '9' || p.text[p.at] == '.') {
			p.at++
		}
		if from == p.at || p.at == len(p.text) {
			return Limit{}, p.fault(start, len(p.text), "limit-iso")
		}
		names := date
		if inTime {
			names = hours
		}
		w, ok := names[p.text[p.at]&^0x20]
		n, err := rational(p.text[from:p.at])
		if !ok || err != nil {
			return Limit{}, p.fault(start, len(p.text), "limit-iso")
		}
		p.at++
		if err := sum.add(p, w, n, start, p.at); err != nil {
			return Limit{}, err
		}
	}
	if sum.parts == 0 {
		return Limit{}, p.fault(start, len(p.text), "limit-iso")
	}
	return sum.limit(p, start)
}
