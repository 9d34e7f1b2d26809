// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/language.h"
#include "app/paper/pages.h"

#include <QColor>
#include <QFont>

#include <map>

namespace colloquia {

// Registrations over time as one painted page: days from left to right, a bar for each day (or each week,
// where there are too many), and the line of how many there were by then.
class RegistrationChart : public Pages
{
public:
    struct Look
    {
        QColor text, muted, line, bar, accent;
        QFont font;
    };

    RegistrationChart(const std::map<QDate, int> &registrationsByDay, const QSizeF &size, const Look &look,
                      const Language &language);

    [[nodiscard]] int count() const override { return 1; }
    [[nodiscard]] QSizeF size(int page) const override;
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

    // The same in words, for those who do not see it.
    [[nodiscard]] QString description() const;

private:
    std::map<QDate, int> m_days;
    QSizeF m_size;
    Look m_look;
    Language m_language;
};

// A round number of which at most `most` steps reach `highest`: 1, 2, 5, 10, 20, 50 …
int chartStep(int highest, int most);

} // namespace colloquia
