package calendar

// Announcement is one year's holidays: the facts of a file of this folder.
type Announcement struct {
	Year     int
	Decreed  bool // the notice is out; otherwise only the statutory days are known
	Notice   Notice
	Holidays []Holiday // in order of date
}

// Notice is the State Council's holiday notice of a year. Number and Date
// ("2025-11-04") are "" where they are not known.
type Notice struct{ Title, Number, Date, Source string }

// Holiday is one holiday and what the notice arranges around it. The announced
// break is Statutory and Off together.
type Holiday struct {
	Name      string
	Statutory []Date // 放假办法 2; in order, at least one without a notice
	Off       []Date // 补假, 调休, weekends inside the break
	Work      []Date // make-up workdays

	// Of a year without a notice only. Entitlement is the number of days the
	// law grants (0: as many as Statutory; more when two holidays fall on one
	// day). Longest bounds the break that may be announced, in days.
	Entitlement int
	Longest     int
}

// Closing is a day a firm is closed by its own decision, as the agreement
// takes it over. It is no service day, whatever the day is by law; it is no
// 法定休假日 either, so a last day does not roll over it.
type Closing struct {
	Date Date
	Name string
}

// granted is the number of days off the law grants for the holiday.
func (h *Holiday) granted() int { return max(h.Entitlement, len(h.Statutory)) }

// spare is the number of days a break may hold beside the statutory days;
// negative where they lie too far apart for one break.
func (h *Holiday) spare() int {
	return h.Longest - int(h.Statutory[len(h.Statutory)-1]-h.Statutory[0]+1)
}
