// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/pageframe.h"
#include "app/paper/pages.h"

namespace colloquia {

// What a pile of sheets holds: each part, how many sheets it has, and where it begins.
class ContentsPages : public Pages
{
public:
    struct Part
    {
        QString name = {};
        QString remark = {}; // "for the desks"
        int pages = 0;
    };

    // `parts` stand behind these pages in this order.
    ContentsPages(const Programme &programme, const Logos &logos, const PageFrame::Words &words,
                  const std::vector<Part> &parts);

    [[nodiscard]] int count() const override { return m_pages; }
    [[nodiscard]] QSizeF size(int page) const override;
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

private:
    PageFrame m_frame;
    const Language *m_language = nullptr;
    std::vector<Part> m_parts;
    int m_pages = 1;
    int m_onFirst = 0; // rows
    int m_onOthers = 0;
};

} // namespace colloquia
