// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/banner.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace colloquia {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_sentence(new QLabel(this))
{
    setObjectName(u"banner"_s);
    m_sentence->setObjectName(u"bannerSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setObjectName(u"bannerClose"_s);
    close->setIcon(theme::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void Banner::tell(Kind kind, const QString &sentence)
{
    const auto &colours = theme::colours();
    setProperty("kind", kind == Error ? u"error"_s : kind == Warning ? u"warning"_s : u"info"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(theme::icon(kind == Info ? u"info"_s : u"warning"_s, kind == Error     ? colours.danger
                                                                           : kind == Warning ? colours.warning
                                                                                             : colours.accent)
                          .pixmap(16, 16));
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString Banner::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace colloquia
