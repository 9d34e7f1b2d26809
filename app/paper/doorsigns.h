// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/logoband.h"
#include "app/paper/pages.h"
#include "app/paper/typesetter.h"

namespace colloquia {

// One sign for the door of each room and day: the room in large letters, and what happens there when. On A4
// landscape.
class DoorSigns : public Pages
{
public:
    DoorSigns(const Programme &programme, const Logos &logos);

    [[nodiscard]] int count() const override { return int(m_signs.size()); }
    [[nodiscard]] QSizeF size(int page) const override;
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

private:
    struct Entry
    {
        QString hours = {};
        TextBlock title = {};
        TextBlock people = {};

        [[nodiscard]] double height() const { return title.height() + people.height(); }
    };
    struct Sign
    {
        QDate date = {};
        TextBlock room = {};
        QString day = {};
        double hours = 0; // mm, the column of them
        std::vector<Entry> entries = {};
    };

    [[nodiscard]] Sign signOf(const QString &room, QDate date, const std::vector<const Workshop *> &plan,
                              const Language &language) const;

    QString m_event;
    LogoBand m_logos;
    std::vector<Sign> m_signs;
};

} // namespace colloquia
