// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/fitscreen.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QMessageBox>
#include <QResizeEvent>
#include <QScreen>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace colloquia::fitscreen {

QSize within(const QSize &wanted, const QRect &available)
{
    return wanted.boundedTo(available.size() - kFrame);
}

void fit(QWidget *window, const QRect &available)
{
    const QSize size = within(window->size(), available);
    if (size != window->size())
        window->resize(size);
    const int right = available.right() + 1 - window->width() - kFrame.width() / 2;
    const int bottom = available.bottom() + 1 - window->height() - kFrame.width() / 2;
    const QPoint place(std::max(available.left(), std::min(window->x(), right)),
                       std::max(available.top(), std::min(window->y(), bottom)));
    if (place != window->pos())
        window->move(place);
}

namespace {

// Asks for the least room that its content does with. A scroll area alone would ask for all the height that
// texts that are wrapped would like, and scroll pages that have room enough.
class Holder : public QWidget
{
public:
    explicit Holder(QWidget *content) : m_content(content)
    {
        content->setParent(this);
        content->installEventFilter(this);
    }
    [[nodiscard]] QSize sizeHint() const override { return m_content->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        QSize least = m_content->minimumSizeHint().expandedTo(m_content->minimumSize());
        const QLayout *layout = m_content->layout();
        // A stack of pages knows no such height.
        if (layout && layout->hasHeightForWidth() && !qobject_cast<const QStackedLayout *>(layout))
            least.setHeight(std::max(least.height(), layout->totalMinimumHeightForWidth(width())));
        return least;
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        m_content->setGeometry(rect());
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_content && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::eventFilter(watched, event);
    }

private:
    QWidget *m_content;
};

} // namespace

Scroll::Scroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(new Holder(content));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        constexpr int kAround = 32; // so that the label above is in view as well
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, kAround);
    });
}

void Scroll::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

Stack::Stack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize Stack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize Stack::minimumSizeHint() const
{
    const QWidget *page = currentWidget();
    return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QStackedWidget::minimumSizeHint();
}

int Stack::heightForWidth(int width) const
{
    const QLayout *layout = currentWidget() ? currentWidget()->layout() : nullptr;
    return layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                 : minimumSizeHint().height();
}

void fitDialog(QDialog *dialog, const QRect &available)
{
    dialog->ensurePolished();
    const QSize room = available.size() - kFrame;
    const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
    if (dialog->layout() && (least.width() > room.width() || least.height() > room.height())) {
        QList<QWidget *> shown = dialog->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        shown.removeIf([](const QWidget *child) { return child->isHidden() || child->isWindow(); });
        QWidget *focus = dialog->focusWidget();
        auto *content = new QWidget;
        content->setLayout(dialog->layout()); // with everything that stands in it
        auto *scroll = new Scroll(content, dialog);
        scroll->setObjectName(QStringLiteral("dialogScroll"));
        auto *layout = new QVBoxLayout(dialog);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(scroll);
        dialog->setMinimumSize(0, 0);
        // What changes its parent is hidden by that.
        for (QWidget *child : shown)
            child->show();
        scroll->show();
        if (focus)
            focus->setFocus();
    }
    fit(dialog, available);
}

bool Keeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        // A message breaks its own lines for the screen, behind this event.
        if (dialog && dialog->isWindow() && !qobject_cast<QMessageBox *>(dialog))
            fitDialog(dialog, dialog->screen()->availableGeometry());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace colloquia::fitscreen
