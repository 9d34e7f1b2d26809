// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/exchange/mendlist.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 700;

} // namespace

MendList::MendList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *heading = new QLabel(tr("This can be mended"), this);
    heading->setProperty("role", u"field"_s);
    m_layout->addWidget(heading);
    hide();
}

void MendList::setLook(const ImportLook &look)
{
    // The boxes stay where only what is checked changes: the focus is on one of them.
    const bool isSame = std::ranges::equal(look.breakages, m_breakages, {}, &Breakage::kind, &Breakage::kind);
    if (!isSame) {
        qDeleteAll(m_boxes);
        m_boxes.clear();
        for (size_t i = 0; i < look.breakages.size(); ++i) {
            auto *box = new QCheckBox(this);
            box->setObjectName(u"mend%1"_s.arg(int(look.breakages[i].kind)));
            connect(box, &QCheckBox::toggled, this,
                    [this, i](bool mend) { emit consented(m_breakages[i], mend); });
            m_layout->addWidget(box);
            m_boxes.push_back(box);
        }
    }
    m_breakages = look.breakages;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QString sentence = sentenceOf(m_breakages[i], *look.table);
        m_boxes[i]->setText(
            fontMetrics().elidedText(sentence, Qt::ElideRight, kWidest).replace(u'&', u"&&"_s));
        m_boxes[i]->setToolTip(sentence.toHtmlEscaped());
        m_boxes[i]->setAccessibleName(sentence);
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(isMended(m_breakages[i], *look.table, look.mapping));
    }
    setVisible(!m_boxes.empty());
}

} // namespace colloquia
