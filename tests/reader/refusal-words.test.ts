import { expect, it } from 'vitest';
import { reasonIn } from '@/lib/reader/refusal-words';

it.each([
  ['安全限制 访问频繁，请稍后再试 300013', 'blocked'],
  ['IP存在风险，请切换可靠网络环境后重试 300012', 'blocked'],
  ['检测到账号异常，请稍后重试 300011', 'blocked'],
  ['浏览器环境异常，请尝试关闭/卸载风险插件后重试 300015', 'blocked'],
  ['訪問頻繁，請稍後再試', 'blocked'],
  ['You are visiting too frequently. Please try again later.', 'blocked'],
  ['Security restriction', 'blocked'],
  ['请通过验证', 'captcha'],
  ['訪問頻繁，請完成安全驗證', 'captcha'],
  ['Please complete the verification', 'captcha'],
  ['当前笔记暂时无法浏览', 'not-found'],
  ['当前笔记暂时无法浏览，请稍后再试', 'not-found'],
  ['目前筆記暫時無法瀏覽', 'not-found'],
  ['内容已无法展示', 'not-found'],
  ['仅作者可见', 'not-found'],
  ['请打开小红书App扫码查看 300031', 'not-found'],
  ['300017', 'not-found'],
  ['你访问的页面不见了', 'not-found'],
  ['This page isn’t available', 'not-found'],
  ['该账号已被封禁，内容无法展示', 'sanctioned'],
  ['該帳號已被封號', 'sanctioned'],
  ['This account has been banned', 'sanctioned'],
  ['请使用手机扫码登录', 'wall'],
  ['請登入後再試', 'wall'],
  ['Log in to continue', 'wall']
])('%s', (words, reason) => {
  expect(reasonIn(words)).toBe(reason);
});
