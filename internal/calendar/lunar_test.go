package calendar

import (
	"math"
	"testing"
	"time"
)

// The statutory days that follow the moon and the sun, computed anew from
// Meeus, Astronomical Algorithms, ch. 25 and 49, by the rules of GB/T
// 33661-2017: a month starts on the Beijing day of the new moon, the month of
// the winter solstice is the eleventh, and of thirteen months to the next
// solstice the first without a principal term is a leap month.

// newMoon is the Julian date, in Beijing time, of the k-th new moon after 2000.
func newMoon(k float64) float64 {
	T := k / 1236.85
	E := 1 - 0.002516*T - 0.0000074*T*T
	M := rad(2.5534 + 29.10535670*k - 0.0000014*T*T)
	N := rad(201.5643 + 385.81693528*k + 0.0107582*T*T)
	F := rad(160.7108 + 390.67050284*k - 0.0016118*T*T)
	O := rad(124.7746 - 1.56375588*k + 0.0020672*T*T)
	jd := 2451550.09766 + 29.530588861*k + 0.00015437*T*T
	for _, p := range []struct{ c, arg float64 }{
		{-0.40720, N}, {0.17241 * E, M}, {0.01608, 2 * N}, {0.01039, 2 * F}, {0.00739 * E, N - M}, {-0.00514 * E, N + M},
		{0.00208 * E * E, 2 * M}, {-0.00111, N - 2*F}, {-0.00057, N + 2*F}, {0.00056 * E, 2*N + M}, {-0.00042, 3 * N},
		{0.00042 * E, M + 2*F}, {0.00038 * E, M - 2*F}, {-0.00024 * E, 2*N - M}, {-0.00017, O}, {-0.00007, N + 2*M},
		{0.000325, rad(299.77 + 0.107408*k)}, {0.000165, rad(251.88 + 0.016321*k)}, {0.000164, rad(251.83 + 26.651886*k)},
		{0.000126, rad(349.42 + 36.412478*k)}, {0.000110, rad(84.66 + 18.206239*k)},
	} {
		jd += p.c * math.Sin(p.arg)
	}
	return jd + beijing
}

// beijing is Beijing time less terrestrial time, in days: eight hours less ΔT, about 72 s.
const beijing = 8.0/24 - 72.0/86400

// sun is the apparent longitude of the sun in degrees at a Beijing Julian date.
func sun(jd float64) float64 {
	T := (jd - beijing - 2451545) / 36525
	M := rad(357.52911 + 35999.05029*T)
	c := (1.914602-0.004817*T)*math.Sin(M) + (0.019993-0.000101*T)*math.Sin(2*M) + 0.000289*math.Sin(3*M)
	l := 280.46646 + 36000.76983*T + c - 0.00569 - 0.00478*math.Sin(rad(125.04-1934.136*T))
	return math.Mod(math.Mod(l, 360)+360, 360)
}

func rad(deg float64) float64 { return deg * math.Pi / 180 }

func dateOfJulian(jd float64) Date { return Date(math.Floor(jd - 2440587.5)) }
func julian(d Date) float64        { return float64(d) + 2440587.5 }

// term is the day the sun reaches a longitude, searched from a day on.
func term(longitude float64, from Date) Date {
	for d := from; ; d++ {
		a, b := math.Mod(sun(julian(d))-longitude+540, 360)-180, math.Mod(sun(julian(d+1))-longitude+540, 360)-180
		if a < 0 && b >= 0 {
			return d
		}
	}
}

// lunarMonths maps the months 1 to 12 of the lunar year that starts in a
// Gregorian year to their first days; leap months are left out.
func lunarMonths(year int) map[int]Date {
	solstice, next := term(270, NewDate(year-1, 12, 15)), term(270, NewDate(year, 12, 15))
	k := math.Round((float64(year) - 2000 - 0.1) * 12.3685)
	for dateOfJulian(newMoon(k)) > solstice {
		k--
	}
	for dateOfJulian(newMoon(k+1)) <= solstice {
		k++
	}
	start := func(i int) Date { return dateOfJulian(newMoon(k + float64(i))) }
	leap := 0
	if start(13) <= next {
		for i := 1; i <= 12 && leap == 0; i++ {
			if math.Floor(sun(julian(start(i)))/30) == math.Floor(sun(julian(start(i+1)))/30) {
				leap = i
			}
		}
	}
	months, number := map[int]Date{}, 11
	for i := 0; start(i) <= next; i++ {
		if leap > 0 && i == leap {
			continue
		}
		if i > 0 {
			number = number%12 + 1
		}
		if i > 0 && number >= 1 && number <= 10 {
			months[number] = start(i)
		}
	}
	return months
}

func TestStatutoryDaysFollowMoonAndSun(t *testing.T) {
	for year := 2025; year <= 2030; year++ {
		m := lunarMonths(year)
		want := map[Date]bool{
			NewDate(year, 1, 1): true, NewDate(year, 5, 1): true, NewDate(year, 5, 2): true,
			NewDate(year, 10, 1): true, NewDate(year, 10, 2): true, NewDate(year, 10, 3): true,
			term(15, NewDate(year, 3, 30)): true, m[5] + 4: true, m[8] + 14: true,
			m[1] - 1: true, m[1]: true, m[1] + 1: true, m[1] + 2: true,
		}
		a, _ := Builtin().Year(year)
		granted := 0
		for _, h := range a.Holidays {
			granted += h.granted()
			for _, d := range h.Statutory {
				if !want[d] {
					t.Errorf("%d: %s %s is not statutory", year, h.Name, d)
				}
				delete(want, d)
			}
		}
		if len(want) > 0 {
			t.Errorf("%d: missing %v", year, want)
		}
		if granted != 13 {
			t.Errorf("%d: the law grants 13 days, the data has %d", year, granted)
		}
	}
}

// Two of the new moons fall minutes from midnight in Beijing, where tables
// computed with coarse formulas differ by a day.
func TestNewMoonsNearMidnight(t *testing.T) {
	for year, want := range map[int]Date{2027: NewDate(2027, time.February, 6), 2030: NewDate(2030, time.February, 3)} {
		if got := lunarMonths(year)[1]; got != want {
			t.Errorf("%d starts on %s, want %s", year, got, want)
		}
	}
}
