// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace colloquia {

// Shows a spreadsheet's number as its format says: "00000" keeps a postcode's zero, "0%" makes a half 50%.
// Dates come as "2017-10-03 09:34:56", whatever order the format has them in, so that none can be misread;
// thousands are not grouped, and the decimal sign is a point.
class NumberFormat
{
public:
    // As a workbook has it: "0.00", "dd/mm/yyyy"; "" and what cannot be understood are the general format.
    explicit NumberFormat(const QString &code = {});
    // The code of a number that every workbook knows without saying: 14 is a date; "" if there is none.
    static QString builtIn(int id);

    [[nodiscard]] bool isGeneral() const { return m_sections.size() == 1 && m_sections.front().general; }
    [[nodiscard]] QString shown(double value, bool from1904 = false) const;

private:
    struct Token
    {
        enum Kind { Digit, Literal, Point };
        Kind kind = Literal;
        QString text = {}; // of a digit the placeholder: 0, # or ?
    };
    struct Section
    {
        std::vector<Token> tokens = {};
        bool general = false;
        bool text = false; // "@": numbers as they are
        bool day = false;
        bool hour = false; // any part of the time
        bool second = false;
        bool elapsed = false; // hours beyond 24 count on
        int percents = 0;
        int thousands = 0;      // how often the number is divided by a thousand
        QString condition = {}; // "<", ">=" …
        double limit = 0;
    };

    static Section sectionOf(QStringView code);
    static bool holds(const Section &section, double value);
    [[nodiscard]] const Section &sectionFor(double value, bool &hasOwnSign) const;
    static QString shownDate(const Section &section, double value, bool from1904);
    static QString shownNumber(const Section &section, double value);

    std::vector<Section> m_sections;
};

// 15 digits, as spreadsheets keep them, so that 0.1 + 0.2 is 0.3; long whole numbers without an exponent.
QString generalNumber(double value);

} // namespace colloquia
