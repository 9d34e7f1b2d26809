// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/logoband.h"
#include "app/paper/typesetter.h"

namespace colloquia {

// What every page of a list, and later of a certificate or a programme, has around its contents: margins, a
// head with the document's and the colloquium's title, a foot with the page's number.
class PageFrame
{
public:
    struct Words
    {
        QString title = {};    // "Sign-in sheet"
        QString remark = {};   // beside it, right: "173 participants"
        QString lead = {};     // below the title on the first page: a room and its hours, a desk's letters
        QString foot = {};     // left: "Printed on 10 December 2017"
        bool hasCodes = false; // each page has a code in its foot, by which the sheet is known again
        bool whole = false;    // every page says all that the first one does, besides the logos
    };

    PageFrame(const Programme &programme, const Logos &logos, QSizeF page, const Words &words);

    // Where the contents may stand. The first page also has the partners' logos.
    [[nodiscard]] QRectF contents(int page) const;
    void paint(Canvas &canvas, int page, int pages, const QString &code = {}) const;

private:
    void paintFoot(Canvas &canvas, int page, int pages) const;
    void paintCode(Canvas &canvas, const QString &code) const;
    [[nodiscard]] double footHeight() const;

    const Language *m_language = nullptr;
    QSizeF m_page;
    Words m_words;
    TextBlock m_title;
    TextBlock m_lead;
    TextBlock m_event; // the colloquium's title, date and place
    QString m_shortEvent;
    LogoBand m_logos;
};

} // namespace colloquia
