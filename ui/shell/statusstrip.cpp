// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/shell/statusstrip.h"

#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// One line, cut where it has no room; the tool tip has all of it.
class Sentence : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(
            &painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
    }
};

} // namespace

StatusStrip::StatusStrip(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_tick(new QLabel(this)), m_sentence(new Sentence(this)),
      m_undo(new QPushButton(tr("Undo"), this)), m_right(new QLabel(this)), m_work(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"statusStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(34);
    m_tick->setPixmap(theme::icon(u"success"_s, theme::colours().success).pixmap(16, 16));
    m_sentence->setObjectName(u"statusSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_undo->setObjectName(u"statusUndo"_s);
    m_undo->setProperty("link", true);
    m_undo->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, actions.undo, &QAction::trigger);
    connect(actions.undo, &QAction::changed, this, [this, &actions] {
        if (!actions.undo->isEnabled())
            m_undo->hide();
    });
    m_right->setObjectName(u"statusRight"_s);
    m_right->setProperty("role", u"muted"_s);
    m_right->setTextFormat(Qt::PlainText);
    m_work->setTextFormat(Qt::PlainText);
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"statusCancel"_s);
    m_cancel->setProperty("link", true);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &StatusStrip::cancelled);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tick);
    layout->addWidget(m_sentence);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_work);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addSpacing(16);
    layout->addWidget(m_right);
    m_tick->hide();
    m_undo->hide();
    endWork();
}

void StatusStrip::tell(const QString &sentence, qint64 undoes, bool bringsBack)
{
    m_undo->setText(bringsBack ? tr("Bring back") : tr("Undo"));
    m_undoes = undoes;
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence.toHtmlEscaped());
    m_tick->setVisible(!sentence.isEmpty());
    m_undo->setVisible(undoes && !sentence.isEmpty());
}

void StatusStrip::followUndo(qint64 group)
{
    if (group != m_undoes)
        m_undo->hide();
}

void StatusStrip::setRight(const QString &text)
{
    m_right->setText(text);
}

void StatusStrip::showWork(const QString &label)
{
    m_work->setText(label);
    m_work->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
}

void StatusStrip::setProgress(int percent)
{
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
}

void StatusStrip::endWork()
{
    m_work->hide();
    m_progress->hide();
    m_cancel->hide();
}

} // namespace colloquia
