// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/logoband.h"
#include "app/paper/pages.h"
#include "app/paper/typesetter.h"

namespace colloquia {

// A letter to one person, in words already.
struct LetterWords
{
    QStringList addressee = {}; // its lines
    QString placeAndDate = {};
    QString subject = {};
    QStringList paragraphs = {};

    bool operator==(const LetterWords &) const = default;
};

// Letters on A4, each beginning on a page of its own: the colloquium's logo and its partners' above, the
// addressee where window envelopes want it, who to turn to in the foot.
class LetterPages : public Pages
{
public:
    LetterPages(const std::vector<LetterWords> &letters, const Programme &programme, const Logos &logos,
                const QImage &logo);

    [[nodiscard]] int count() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF size(int page) const override;
    void paint(int page, QPainter &painter, double dotsPerMm) const override;

private:
    struct Block
    {
        QPointF corner = {};
        TextBlock text = {};
    };
    struct Page
    {
        std::vector<Block> blocks = {};
        bool isFirst = false; // of a letter
    };

    void lay(const LetterWords &letter);
    [[nodiscard]] double headHeight() const;

    QImage m_logo;
    QSizeF m_logoSize;
    LogoBand m_partners;
    TextBlock m_sender;
    TextBlock m_foot;
    QString m_subjectHead;
    std::vector<Page> m_pages;
};

} // namespace colloquia
